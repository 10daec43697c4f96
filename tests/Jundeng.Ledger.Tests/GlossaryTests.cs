using System.Text.RegularExpressions;
using Jundeng.Ledger.Storage;
using Jundeng.Measures;
using Jundeng.Plans;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests;

public sealed partial class GlossaryTests
{
    private static readonly string s_glossary = File.ReadAllText(Path.Combine(Repository.Root, "docs", "glossary.md"));

    [Fact]
    public void Glossary_EachType_Exists()
    {
        var known = new[] { typeof(PlanReader), typeof(Attainment), typeof(LedgerStore) }.SelectMany(type => type.Assembly.GetExportedTypes()).Select(type => type.FullName);
        var named = TypeName().Matches(s_glossary).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(known));
    }

    [Theory, EveryDatabase]
    public async Task Glossary_EachTable_Exists(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        var named = TableName().Matches(s_glossary).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(named);
        foreach (var table in named) Assert.NotNull(await ledger.Database.ScalarAsync($"SELECT count(*) FROM {table}"));
    }

    [GeneratedRegex("`(Jundeng[A-Za-z.]+)`")]
    private static partial Regex TypeName();

    [GeneratedRegex("table `([a-z_]+)`")]
    private static partial Regex TableName();
}

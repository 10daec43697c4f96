using System.Text.Json;
using System.Text.RegularExpressions;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class DutyTests(Ledger ledger) : IClassFixture<Ledger>
{
    private static readonly string s_organisations = Path.Combine(Repository.Root, "samples", "qinglan", "organisations.csv");

    [Fact]
    public async Task Duties_OfTheSampleCounty_FollowFromItsUnitsAndCanBeGivenToOthers()
    {
        var before = await ledger.RunAsync("duty", "list", Ledger.Plan);
        Assert.Contains("尚未对应到登记单位的名称（用 jundeng orgs match 确认）：县人力社保局、", before.Output, StringComparison.Ordinal);

        await ledger.RunAsync("orgs", "import", s_organisations, "--region", "990101");
        await ledger.RunAsync("orgs", "match", Ledger.Plan, "--accept", "0.75");

        var list = await ledger.RunAsync("duty", "list", Ledger.Plan, "--on", "2026-06-30");
        Assert.Equal((0, ""), (list.Code, list.Error));
        Assert.Matches(@"(?m)^ *1 +牵头 +清岚县人力资源和社会保障局 +990101-u1 +t\d+( t\d+)+ *$", list.Output);
        Assert.Matches(@"(?m)^ *1 +配合 +清岚县教育局 +990101-u2 *$", list.Output);
        // No township is registered, so their group stays a name.
        Assert.Contains("尚未对应到登记单位的名称（用 jundeng orgs match 确认）：各乡镇人民政府（街道办事处）\n", list.Output, StringComparison.Ordinal);

        var target = Regex.Match(list.Output, @"(?m)^ *1 +牵头 .* (t\d+) *$").Groups[1].Value;
        var owner = await ledger.RunAsync("duty", "owner", Ledger.Plan, "990101-u3", "--target", target, "--why", "数据由其掌握");
        Assert.Matches($@"(?m)^ *1 +牵头 +清岚县财政局 +990101-u3 +{target} *$", owner.Output);
        Assert.Matches($@"(?m)^ *1 +牵头 +清岚县财政局 +990101-u3 +{target} *$", (await ledger.RunAsync("duty", "list", Ledger.Plan, "--unit", "990101-u3")).Output);
        Assert.Contains("指定填报单位", (await ledger.RunAsync("history", Ledger.Plan)).Output, StringComparison.Ordinal);

        using var json = JsonDocument.Parse((await ledger.RunAsync("duty", "list", Ledger.Plan, "--unit", "990101-u3", "--format", "json")).Bytes);
        Assert.Contains(json.RootElement.GetProperty("duties").EnumerateArray(), duty => duty.GetProperty("targetId").GetString() == target && duty.GetProperty("role").GetString() == "lead");
    }

    [Fact]
    public async Task Owner_WithoutAnItem_IsRefused()
    {
        var run = await ledger.RunAsync("duty", "owner", Ledger.Plan, "990101-u3");
        Assert.Equal((6, "请给出一项任务或一个目标，二者只取其一。\n"), (run.Code, run.Error));
    }
}

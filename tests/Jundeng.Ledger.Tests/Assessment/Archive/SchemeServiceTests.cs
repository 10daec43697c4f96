using System.Text;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Assessment.Archive;

public sealed class SchemeServiceTests
{
    [Theory, EveryDatabase]
    public async Task AddAsync_Document_IsKeptByteForByte(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        // Comments, line ends and the order of keys are part of a document.
        var bytes = Encoding.UTF8.GetBytes("# 说明\r\n" + Archive.Scheme);

        var added = await ledger.Schemes.AddAsync(bytes, "county.yaml", Ledger.Act);
        var stored = await ledger.Schemes.GetAsync(SchemeName.Parse("county@1"));

        Assert.True(added.IsNew);
        Assert.Equal(("county@1", "县域评价", 2, "操作员"), (added.Scheme.Name, added.Scheme.Title.Zh, added.Scheme.Indicators, added.Scheme.AddedBy));
        Assert.Equal(bytes, stored.Document);
        Assert.Equal(["index", "enrolment", "beds"], stored.Scheme.Nodes().Select(node => node.Id));
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_TheVerySameDocument_WritesNothing(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        var first = await ledger.Schemes.AddAsync();

        var second = await ledger.Schemes.AddAsync();

        Assert.Equal(new SchemeAdded(first.Scheme, false), second);
        Assert.Equal(1, (await ledger.Audit.VerifyAsync()).Events);
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_TheSameVersionWithOtherBytes_IsRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ledger.Schemes.AddAsync();

        var refusal = await Archive.RefusedAsync(() => ledger.Schemes.AddAsync(Archive.Scheme + "# later\n"));

        Assert.Equal(("other-scheme", "The scheme county@1 is in the ledger with other content than 'county.yaml'; a version is never changed: raise its version."), (refusal.Code, refusal.Message.En));
        Assert.Single(await ledger.Schemes.ListAsync());
    }

    [Theory, EveryDatabase]
    public async Task GetAsync_NoVersion_GivesTheHighest(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        foreach (var version in new[] { 10, 9, 1 }) await ledger.Schemes.AddAsync(Archive.Scheme.Replace("version: 1", $"version: {version}", StringComparison.Ordinal));

        Assert.Equal([1, 9, 10], (await ledger.Schemes.ListAsync()).Select(scheme => scheme.Version));
        Assert.Equal(10, (await ledger.Schemes.GetAsync(SchemeName.Parse("county"))).Scheme.Version);
        Assert.Equal("There is no scheme 'county@2'; did you mean county@1?", (await Archive.RefusedAsync(() => ledger.Schemes.GetAsync(SchemeName.Parse("county@2")))).Message.En);
    }

    [Fact]
    public async Task AddAsync_BadDocument_NamesEveryErrorWithItsLine()
    {
        await using var ledger = await Ledger.OpenAsync(Engine.Sqlite);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Schemes.AddAsync("scheme: s\nversion: 0\ntree: [{id: x, weight: -1, attainment: {family: ratio, target: 1}}]\n"));

        Assert.Equal(["county.yaml line 2, column 10", "county.yaml line 3, column 24"], refused.Reasons.Select(reason => reason.Where!.En));
        Assert.Empty(await ledger.Schemes.ListAsync());
    }

    [Theory]
    [InlineData("county", "county", null)]
    [InlineData("county@12", "county", 12)]
    [InlineData("a@b", "a@b", null)]
    [InlineData("a@b@3", "a@b", 3)]
    [InlineData("@3", "@3", null)]
    public void Parse_AName_TakesTheVersionOff(string text, string id, int? version)
    {
        Assert.Equal(new SchemeName(id, version), SchemeName.Parse(text));
        Assert.Equal(text, SchemeName.Parse(text).ToString());
    }
}

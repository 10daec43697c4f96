using System.Text;
using Jundeng.Ledger.Regions;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Organisations;

public sealed class UnitMatchServiceTests
{
    private const string County = """
        name,short,aliases
        某县人力资源和社会保障局,,
        某县教育局,,
        某县财政局,,
        某县文化和广电旅游体育局,,
        某县市场监督管理局,,
        中共某县委组织部,县委组织部,
        某县卫生健康局,县卫健局,县卫生局;县计生局
        """;

    [Theory]
    [InlineData("县人力社保局", "990101-u1", 0.7, 0.95)]
    [InlineData("县人力资源和社会保障局", "990101-u1", 0.98, 0.98)]
    [InlineData("某县教育局", "990101-u2", 1, 1)]
    [InlineData("教育局", "990101-u2", 0.98, 0.98)]
    [InlineData("县文广旅体局", "990101-u4", 0.7, 0.95)]
    [InlineData("县市场监管局", "990101-u5", 0.7, 0.95)]
    [InlineData("市场监管局", "990101-u5", 0.7, 0.95)]
    [InlineData("县委组织部", "990101-u6", 1, 1)]
    [InlineData("县卫生局", "990101-u7", 1, 1)]
    [InlineData("县卫健局（牵头）", "990101-u7", 1, 1)]
    [InlineData("县文物局", null, 0, 0)]
    [InlineData("县水利局", null, 0, 0)]
    public async Task ProposeAsync_AName_FindsTheOrganisationThatItMeans(string written, string? id, double least, double most)
    {
        await using var ledger = await Ledger.OpenAsync(Engine.Sqlite);
        var plan = await OpenAsync(ledger, written);

        var candidates = Assert.Single(Assert.Single(await ledger.UnitMatches.ProposeAsync(plan)).Parts).Candidates;

        var best = candidates.FirstOrDefault(candidate => candidate.Score >= 0.7);
        Assert.Equal(id, best?.Organisation.Id);
        if (best is not null) Assert.InRange(best.Score, least, most);
    }

    [Fact]
    public async Task ProposeAsync_SeveralNamesInOne_AreCompletedAndMatchedEach()
    {
        await using var ledger = await Ledger.OpenAsync(Engine.Sqlite);
        var plan = await OpenAsync(ledger, "县教育局、财政局");

        var parts = Assert.Single(await ledger.UnitMatches.ProposeAsync(plan)).Parts;

        Assert.Equal([("县教育局", "990101-u2"), ("县财政局", "990101-u3")], parts.Select(part => (part.Name, part.Candidates[0].Organisation.Id)));
    }

    [Theory]
    [InlineData("各县（市、区）人民政府", RegionLevel.County)]
    [InlineData("各乡镇（街道）", RegionLevel.Township)]
    [InlineData("各村（社区）", RegionLevel.Village)]
    [InlineData("各市人民政府", RegionLevel.Prefecture)]
    [InlineData("各有关单位", null)]
    [InlineData("各管委会", null)]
    public async Task ProposeAsync_AGroupOfRegions_IsToldByItsLevel(string written, RegionLevel? level)
    {
        await using var ledger = await Ledger.OpenAsync(Engine.Sqlite);
        var plan = await OpenAsync(ledger, written);

        Assert.Equal(level, Assert.Single(await ledger.UnitMatches.ProposeAsync(plan)).Every);
    }

    [Theory, EveryDatabase]
    public async Task ConfirmAsync_ALaterWord_ReplacesTheEarlier(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        var plan = await OpenAsync(ledger, "县教育局、财政局", "各乡镇", "县文物局");

        await ledger.UnitMatches.ConfirmAsync(plan, [new("县教育局、财政局", ["990101-u2"]), new("各乡镇", [], RegionLevel.Township), new("县文物局", [])], Ledger.Act);
        await ledger.UnitMatches.ConfirmAsync(plan, [new("县教育局、财政局", ["990101-u2", "990101-u3"])], Ledger.Act);

        var units = (await ledger.UnitMatches.ProposeAsync(plan)).ToDictionary(unit => unit.Name, unit => unit.Match!);
        Assert.Equal(["990101-u2", "990101-u3"], units["县教育局、财政局"].Organisations);
        Assert.Equal(RegionLevel.Township, units["各乡镇"].Every);
        Assert.Equal((0, null), (units["县文物局"].Organisations.Count, units["县文物局"].Every));
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory]
    [InlineData("UPDATE plan_unit_match SET org_no = 3")]
    [InlineData("UPDATE plan_unit_match SET position = 1")]
    [InlineData("UPDATE plan_unit_match SET every_level = 'county'")]
    [InlineData("UPDATE plan_unit_match SET name = '教育局'")]
    [InlineData("DELETE FROM plan_unit_match")]
    [InlineData("INSERT INTO plan_unit_match (region_id, plan_no, name, event_seq, position, org_no) SELECT region_id, plan_no, name, event_seq, 1, 3 FROM plan_unit_match")]
    public async Task ConfirmAsync_WhatItStoredIsChanged_TheAuditSeesIt(string change)
    {
        foreach (var engine in Enum.GetValues<Engine>())
        {
            await using var ledger = await Ledger.OpenAsync(engine);
            await ledger.UnitMatches.ConfirmAsync(await OpenAsync(ledger, "县教育局"), [new("县教育局", ["990101-u2"])], Ledger.Act);

            await ledger.Database.ExecuteAsync(change);

            Assert.Equal(3, Assert.Single((await ledger.Audit.VerifyAsync()).Broken).Seq);
        }
    }

    [Theory, EveryDatabase]
    public async Task ConfirmAsync_UnknownNamesAndOrganisations_AreAllNamed(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        var plan = await OpenAsync(ledger, "县教育局");

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.UnitMatches.ConfirmAsync(plan, [new("县教委", []), new("县教育局", ["990101-u99"])], Ledger.Act));

        Assert.Equal(
            ["The plan 990101-2026 names no unit '县教委'; did you mean '县教育局'?", "There is no organisation 990101-u99; did you mean 990101-u1?"],
            refused.Reasons.Select(reason => reason.Message.En));
        Assert.Null(Assert.Single(await ledger.UnitMatches.ProposeAsync(plan)).Match);
    }

    private static async Task<string> OpenAsync(Ledger ledger, params string[] units)
    {
        await ledger.Organisations.ImportAsync(Encoding.UTF8.GetBytes(County), "单位.csv", "990101", null, Ledger.Act);
        var reading = Samples.Reading with { Tasks = [.. Samples.Reading.Tasks.Select(task => task with { Responsible = units, Cooperating = [] })] };
        return (await ledger.Plans.AddAsync(new() { RegionCode = "990101", RegionName = "某县", Reading = reading }, Ledger.Act)).Id;
    }
}

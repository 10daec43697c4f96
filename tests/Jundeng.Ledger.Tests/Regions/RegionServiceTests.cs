using System.Text;
using Jundeng.Ledger.Regions;
using Jundeng.Plans;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Regions;

public sealed class RegionServiceTests : IDisposable
{
    private const string City = """
        code,name,parent,level,kind
        990100,青州市,,,
        990101,东区,,,
        990102,西区,,,
        990103,南区,,,
        990104,北区,,,
        QZKFQ,青州开发区,990100,,zone
        990101001,东门街道,,,
        """;

    private static readonly DateOnly s_day = new(2025, 4, 1);

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory, EveryDatabase]
    public async Task ImportAsync_ATable_MakesTheTree(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        var result = await ImportAsync(ledger, City);

        Assert.Equal((7, 7, 0, 0), (result.Rows, result.Added, result.Changed, result.Unchanged));
        Assert.Equal(
            [
                new Region("990101", "东区", RegionLevel.County, RegionKind.Division, "990100", null, false),
                new Region("990101001", "东门街道", RegionLevel.Township, RegionKind.Division, "990101", null, false),
            ],
            await ledger.Regions.ListAsync(new RegionQuery { Under = "990101" }));
        Assert.Equal(["QZKFQ"], (await ledger.Regions.ListAsync(new RegionQuery { Under = "990100" })).Where(region => region.Kind == RegionKind.Zone).Select(region => region.Code));
        Assert.Equal(4, (await ledger.Regions.ListAsync(new RegionQuery { Level = RegionLevel.County })).Count);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_ASecondTime_ChangesNothing(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ImportAsync(ledger, City);

        var result = await ImportAsync(ledger, City);

        Assert.Equal((7, 0, 0, 7), (result.Rows, result.Added, result.Changed, result.Unchanged));
        Assert.Equal(1, (await ledger.Audit.VerifyAsync()).Events);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_ALaterListWithItsDay_KeepsTheEarlierNames(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ImportAsync(ledger, City);

        var result = await ImportAsync(ledger, "code,name\n990101,东城区\n990105,新区\n", s_day);

        Assert.Equal((2, 1, 1, 0), (result.Rows, result.Added, result.Changed, result.Unchanged));
        Assert.Equal([("东区", null), ("东城区", s_day)], (await ledger.Regions.HistoryAsync("990101")).Select(state => (state.Name, state.Since)));
        Assert.DoesNotContain(await ledger.Regions.ListAsync(new RegionQuery { AsOf = s_day.AddDays(-1) }), region => region.Name is "东城区" or "新区");
        Assert.Equal("990100", (await ledger.Regions.ListAsync(new RegionQuery { Under = "990105" }))[0].ParentCode);
        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync(ledger, City));
        Assert.Equal("The region 990101 is registered otherwise since 1 April 2025; give the day from which this list holds with --from (not before that day).", Assert.Single(refused.Reasons).Message.En);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_BadRows_NamesEveryErrorAndWritesNothing(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync(ledger, "code,name,level\n,无名,\n990101,,\n99-1,某县,\n990102,甲县,郡\n990102,乙县,\n"));

        Assert.Equal(
            [
                ("row 2, column code", "There is no code; fill in the region's code."),
                ("row 3, column name", "There is no name; fill in the region's name."),
                ("row 4, column code", "'99-1' is no region code; use 2 to 20 digits or letters, such as 990101."),
                ("row 5, column level", "There is no level '郡'; use one of: province, prefecture, county, township, village."),
                ("row 6, column code", "The code 990102 stands in row 5 too; keep one of the two."),
            ],
            refused.Reasons.Select(reason => (reason.Where!.En, reason.Message.En)));
        Assert.Empty(await ledger.Regions.ListAsync(new RegionQuery()));
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_ParentsThatAreUnknownOrInACircle_AreNamed(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync(ledger, "code,name,parent\nA1,甲,B1\nB1,乙,A1\nC1,丙,D1\n"));

        Assert.Equal(
            [
                ("row 4", "The parent D1 is neither in the list nor known; add it, or mend the code."),
                ("row 2", "The parents form a circle: the region lies below itself; mend the parent's code."),
                ("row 3", "The parents form a circle: the region lies below itself; mend the parent's code."),
            ],
            refused.Reasons.Select(reason => (reason.Where!.En, reason.Message.En)));
    }

    [Fact]
    public async Task ImportAsync_ThePackageOfDivisions_LeavesOutRowsThatAreNoRegions()
    {
        await using var ledger = await Ledger.OpenAsync(Engine.Sqlite);
        var folder = Directory.CreateDirectory(_scratch["package/dist"]);
        void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);
        Write("provinces.csv", "code,name\n98,\"甲省\"\n97,\"乙市\"\n");
        Write("cities.csv", "code,name,provinceCode\n9801,\"丙市\",98\n9890,\"省直辖县级行政区划\",98\n9701,\"市辖区\",97\n");
        Write("areas.csv", "code,name,cityCode,provinceCode\n980100,\"丙市\",9801,98\n989001,\"丁县\",9890,98\n970101,\"戊区\",9701,97\n");
        Write("streets.csv", "code,name,areaCode,provinceCode,cityCode\n980100001,\"己街道\",980100,98,9801\n");

        var result = await ledger.Regions.ImportAsync(_scratch["package"], villages: false, from: null, Ledger.Act);

        Assert.Equal(6, result.Added);
        Assert.Equal(
            [("970000", null), ("970101", "970000"), ("980000", null), ("980100", "980000"), ("980100001", "980100"), ("989001", "980000")],
            (await ledger.Regions.ListAsync(new RegionQuery())).Select(region => (region.Code, region.ParentCode)));
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_APlanOfAnUnknownRegion_PutsTheRegionBelowTheKnownOne(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ImportAsync(ledger, "code,name\n990100,青州市\n");
        await ledger.Plans.AddAsync(new() { RegionCode = "990107", Reading = Samples.Reading }, Ledger.Act);

        Assert.Equal([("990100", null), ("990107", "990100")], (await ledger.Regions.ListAsync(new RegionQuery())).Select(region => (region.Code, region.ParentCode)));
    }

    [Theory, EveryDatabase]
    public async Task ChangeAsync_NameAndCode_ShowInItsPlansAndNotBefore(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ImportAsync(ledger, City);
        await ledger.Plans.AddAsync(new() { RegionCode = "990101", Reading = Samples.Reading with { Document = Samples.Reading.Document with { Region = null } } }, Ledger.Act);

        await ledger.Regions.ChangeAsync(new RegionChange("990101", s_day) { Name = "东城区", NewCode = "990111" }, Ledger.Act);

        Assert.Equal(("990111", "东城区"), (await ledger.Plans.ListAsync()).Select(plan => (plan.RegionCode, plan.RegionName)).Single());
        Assert.Equal("990101", (await ledger.Regions.ListAsync(new RegionQuery { AsOf = new(2020, 1, 1), Under = "990101" }))[0].Code);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task ChangeAsync_UnsoundChanges_AreRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ImportAsync(ledger, City);
        async Task Refused(RegionChange change, string sentence) => Assert.Equal(
            sentence, Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Regions.ChangeAsync(change, Ledger.Act))).Reasons).Message.En);

        await Refused(new("990101", s_day), "There is nothing to change; give a new name, code, level or parent.");
        await Refused(new("990101", new(2026, 2, 13)) { Name = "甲" }, "The day 13 February 2026 is in the future; register the change on that day or later.");
        await Refused(new("990101", s_day) { NewCode = "990102" }, "The code 990102 belongs to '西区'; use another.");
        await Refused(new("990100", s_day) { Parent = "990101001" }, "The parents form a circle: the region lies below itself; mend the parent's code.");
        await Refused(new("990109", s_day) { Name = "甲" }, "There is no region with the code 990109; did you mean 990100?");
        Assert.Equal(1, (await ledger.Audit.VerifyAsync()).Events);
    }

    [Theory, EveryDatabase]
    public async Task Restate_AfterMergerAndSplit_AddsAndShares(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ImportAsync(ledger, City);
        await ledger.Regions.MergeAsync(new RegionMerger(["990103"], "990102", "西南区", s_day), Ledger.Act);
        await ledger.Regions.SplitAsync(new RegionSplit("990104", [new("990102", null, 0.6m), new("990114", "江北区", 0.4m)], s_day.AddMonths(1)), Ledger.Act);

        var restated = await ledger.Regions.RestateAsync(
            Encoding.UTF8.GetBytes("region,value,unit\n990101,10,人\n990102,20,人\n990103,30,人\n990104,100,人\n"), "a.csv", new(2024, 12, 31), null);

        Assert.Equal(
            [
                new RegionAmount("990101", 10),
                new RegionAmount("990102", 110, "990102 + 990103 + 990104 × 0.6"),
                new RegionAmount("990114", 40, "990104 × 0.4"),
            ],
            restated.Select(figure => figure.Amount with { Value = figure.Amount.Value / 1.0m }));
        Assert.DoesNotContain(await ledger.Regions.ListAsync(new RegionQuery()), region => region.Code is "990103" or "990104");
        Assert.True((await ledger.Regions.HistoryAsync("990104"))[^1].Ended);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task Restate_Ratios_AreRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ImportAsync(ledger, City);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Regions.RestateAsync(Encoding.UTF8.GetBytes("region,value,unit\n990101,98,%\n"), "a.csv", s_day, null));

        Assert.Equal("The unit '%' is that of a ratio, which cannot be added; restate numerator and denominator, and divide them.", Assert.Single(refused.Reasons).Message.En);
    }

    [Theory, EveryDatabase]
    public async Task SplitAsync_SharesAboveTheWhole_AreRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ImportAsync(ledger, City);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Regions.SplitAsync(new("990104", [new("990102", null, 0.7m), new("990103", null, 0.4m)], s_day), Ledger.Act));

        Assert.Equal("Shares must be above 0 and not above 1 together, they are 1.1; mend them.", Assert.Single(refused.Reasons).Message.En);
    }

    [Theory, EveryDatabase]
    public async Task VerifyAsync_AStoredStateChanged_NamesTheEvent(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ImportAsync(ledger, City);

        await ledger.Database.ExecuteAsync("UPDATE region_period SET name = '中区' WHERE code = '990102'");

        Assert.Equal(new LocalText("事件 1 写入的内容被改动过。", "What the event 1 wrote was changed."), Assert.Single((await ledger.Audit.VerifyAsync()).Broken).Message);
    }

    private Task<RegionsImported> ImportAsync(Ledger ledger, string csv, DateOnly? from = null)
    {
        var path = _scratch["regions.csv"];
        File.WriteAllText(path, csv);
        return ledger.Regions.ImportAsync(path, villages: false, from, Ledger.Act);
    }
}

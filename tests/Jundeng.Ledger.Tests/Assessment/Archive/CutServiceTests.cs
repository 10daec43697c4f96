using System.Security.Cryptography;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Plans;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Assessment.Archive;

public sealed class CutServiceTests
{
    private const string OfPlan = """
        scheme: yearly
        version: 1
        tree:
          - id: plan
            children:
              - {id: jobs, indicator: 岗位, name: 新增就业岗位, unit: 个, attainment: {family: ratio, target: plan}}
              - {id: t3, direction: negative, attainment: {family: ratio, target: plan}}
              - {id: fixed, attainment: {family: ratio, target: 5}}
        """;

    [Theory, EveryDatabase]
    public async Task MakeAsync_Table_IsFrozenInItsCanonicalForm(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        var cut = await ledger.Cuts.MakeAsync();
        var stored = await ledger.Cuts.GetAsync("cut-1");

        Assert.Equal(("cut-1", "data.csv", null, 6, 3, 1, 2), (cut.Id, cut.FileName, cut.Plan, cut.Observations, cut.Regions, cut.Periods, cut.Indicators));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(stored.Content)), cut.Sha256);
        Assert.Equal(cut.Sha256, stored.Observations.Digest);
        Assert.Null(stored.Targets);
        Assert.Equal(cut, Assert.Single(await ledger.Cuts.ListAsync()));
    }

    [Theory, EveryDatabase]
    public async Task MakeAsync_TheSameObservationsInAnotherOrder_AreRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ledger.Cuts.MakeAsync();
        var lines = Archive.Data.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var refusal = await Archive.RefusedAsync(() => ledger.Cuts.MakeAsync(string.Join('\n', lines.Skip(1).Reverse().Prepend(lines[0])), "again.csv"));

        Assert.Equal(("same-cut", "'again.csv' holds the very observations of cut-1 and was not kept again."), (refusal.Code, refusal.Message.En));
    }

    [Theory, EveryDatabase]
    public async Task MakeAsync_Plan_FreezesWhatTheSchemeAsksFor(Engine engine)
    {
        await using var ledger = await OpenWithPlanAsync(engine);

        var cut = await ledger.Cuts.MakeAsync("990101-2026", SchemeName.Parse("yearly"), new DateOnly(2026, 6, 30), Ledger.Act);
        var stored = await ledger.Cuts.GetAsync(cut.Id);

        Assert.Equal(new CutPlan("990101-2026", 1, new DateOnly(2026, 6, 30)), cut.Plan);
        Assert.Equal(
            "region,period,indicator,group,value,status,numerator,denominator,population,unit\n990101,2026,t3,,,missing,,,,%\n990101,2026,岗位,,0.09万,provisional,,,,个\n",
            System.Text.Encoding.UTF8.GetString(stored.Content));
        Assert.Equal(8, stored.Targets!.Targets.Count);
    }

    [Theory, EveryDatabase]
    public async Task MakeAsync_PlanThatTheSchemeDoesNotFit_IsRefused(Engine engine)
    {
        await using var ledger = await OpenWithPlanAsync(engine);
        await ledger.Schemes.AddAsync();

        var refusal = await Archive.RefusedAsync(() => ledger.Cuts.MakeAsync("990101-2026", SchemeName.Parse("county"), null, Ledger.Act));

        Assert.Equal("The scheme county@1 takes no target from a plan (target: plan); use a file of data.", refusal.Message.En);
        Assert.Empty(await ledger.Cuts.ListAsync());
    }

    [Fact]
    public async Task MakeAsync_BadTable_NamesEveryErrorAndWritesNothing()
    {
        await using var ledger = await Ledger.OpenAsync(Engine.Sqlite);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Cuts.MakeAsync("region,period,indicator,value\na,2026,x,many\n,2026,x,1\n"));

        Assert.Equal(["data.csv row 2, column value", "data.csv row 3, column region"], refused.Reasons.Select(reason => reason.Where!.En));
        Assert.Equal(0, (await ledger.Audit.VerifyAsync()).Events);
    }

    [Fact]
    public async Task GetAsync_UnknownCut_SaysWhatToDo()
    {
        await using var ledger = await Ledger.OpenAsync(Engine.Sqlite);

        Assert.Equal("There is no cut 'x'; make it with jundeng cut make.", (await Archive.RefusedAsync(() => ledger.Cuts.GetAsync("x"))).Message.En);
    }

    internal static async Task<Ledger> OpenWithPlanAsync(Engine engine)
    {
        var ledger = await Ledger.OpenAsync(engine);
        await ledger.Plans.AddAsync(new AddPlan { RegionCode = "990101", Reading = Samples.Reading }, Ledger.Act);
        using var values = new StringReader("target,value,status,date\nt2,0.09万,provisional,2026-06-30\nt2,1750,normal,2026-12-31\n");
        await ledger.Reports.ImportAsync("990101-2026", values, "values.csv", Ledger.Act);
        await ledger.Schemes.AddAsync(OfPlan, "yearly.yaml");
        return ledger;
    }
}

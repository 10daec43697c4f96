using System.Security.Cryptography;
using System.Text.Json;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Assessment.Archive;

public sealed class RunServiceTests
{
    private const double Tolerance = 1e-9;

    [Theory, EveryDatabase]
    public async Task MakeAsync_SchemeAndCut_KeepsTheResult(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        var run = await ledger.Runs.MakeAsync();
        var stored = await ledger.Runs.FindAsync("run-1");

        Assert.Equal(("run-1", "county", 1, "县域评价", "cut-1", 7UL), (run.Id, run.Scheme, run.Version, run.Title.Zh, run.Cut, run.Seed));
        Assert.Equal(run.Sha256, Convert.ToHexStringLower(SHA256.HashData(stored!.Result)));
        using var result = JsonDocument.Parse(stored.Result);
        Assert.Equal(100, result.RootElement.GetProperty("results")[3].GetProperty("score").GetDouble(), Tolerance);
        Assert.Equal(run, Assert.Single(await ledger.Runs.ListAsync()));
        Assert.Null(await ledger.Runs.FindAsync("run-2"));
    }

    [Theory, EveryDatabase]
    public async Task MakeAsync_ASecondTime_IsRefused(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ledger.Runs.MakeAsync();

        var refusal = await Archive.RefusedAsync(() => ledger.Runs.MakeAsync("county@1"));

        Assert.Equal("The scheme county@1 was applied to cut-1 already, as run-1; to check it, use jundeng run verify run-1.", refusal.Message.En);
    }

    [Theory, EveryDatabase]
    public async Task MakeAsync_DataThatTheSchemeDoesNotFit_IsRefusedAndNothingKept(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ledger.Cuts.MakeAsync(Archive.Data + "a,2026,doctors,3\n");

        var refusal = await Archive.RefusedAsync(() => ledger.Runs.MakeAsync(cut: "cut-2"));

        Assert.Equal("unknown-indicator", refusal.Code);
        Assert.Empty(await ledger.Runs.ListAsync());
    }

    [Theory, EveryDatabase]
    public async Task MakeAsync_ReportsOfAPlan_AreComparedWithItsTargets(Engine engine)
    {
        await using var ledger = await CutServiceTests.OpenWithPlanAsync(engine);
        await ledger.Cuts.MakeAsync("990101-2026", SchemeName.Parse("yearly"), new DateOnly(2026, 6, 30), Ledger.Act);

        await ledger.Runs.MakeAsync("yearly");
        var run = (await ledger.Runs.RecomputeAsync("run-1")).Run;

        Assert.Equal([("jobs", "t2", 1750.0), ("t3", "t3", 4)], run.Targets.Select(target => (target.Node, target.Target, target.Value)));
        Assert.Equal(900.0 / 1750 * 100, run.ResultOf(run.Nodes.Single(node => node.Node.Id == "jobs"), 0).Score!.Value, Tolerance);
    }

    [Theory, EveryDatabase]
    public async Task VerifyAsync_AnOldRun_ComesToTheSameBytes(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var run = await ledger.Runs.MakeAsync();
        await ledger.Schemes.AddAsync(Archive.Scheme.Replace("version: 1", "version: 2", StringComparison.Ordinal));
        await ledger.Cuts.MakeAsync(Archive.Data.Replace("49", "50", StringComparison.Ordinal));

        Assert.Equal(new RunVerification("run-1", run.Sha256, run.Sha256, run.Sha256), await ledger.Runs.VerifyAsync("run-1"));
        Assert.True((await ledger.Runs.VerifyAsync("run-1")).Holds);
    }

    [Theory, EveryDatabase]
    public async Task VerifyAsync_DataChangedUnderTheRun_SaysSo(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var run = await ledger.Runs.MakeAsync();
        await ledger.Cuts.MakeAsync(Archive.Data.Replace("49", "50", StringComparison.Ordinal));
        await ledger.Database.ExecuteAsync("UPDATE assessment_cut SET content = (SELECT o.content FROM assessment_cut o WHERE o.cut_no = 2) WHERE cut_no = 1");

        var verification = await ledger.Runs.VerifyAsync("run-1");

        Assert.False(verification.Holds);
        Assert.Equal((run.Sha256, run.Sha256), (verification.Recorded, verification.Stored));
        Assert.NotEqual(run.Sha256, verification.Recomputed);
    }

    [Theory, EveryDatabase]
    public async Task Audit_UntouchedAssessments_FindsNothing(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ledger.Runs.MakeAsync();

        var audit = await ledger.Audit.VerifyAsync();

        Assert.Equal(3, audit.Events);
        Assert.Empty(audit.Broken);
    }

    [Theory]
    [InlineData(1, "UPDATE assessment_scheme SET title_en = 'Other'")]
    [InlineData(1, "UPDATE assessment_scheme SET document = (SELECT content FROM assessment_cut)")]
    [InlineData(2, "UPDATE assessment_cut SET content = (SELECT document FROM assessment_scheme)")]
    [InlineData(2, "UPDATE assessment_cut SET regions = 4")]
    [InlineData(3, "UPDATE assessment_run SET result = (SELECT content FROM assessment_cut)")]
    [InlineData(3, "UPDATE assessment_run SET seed = '8'")]
    [InlineData(3, "DELETE FROM assessment_run")]
    public async Task Audit_AssessmentChanged_NamesTheEventThatStoredIt(long seq, string harm)
    {
        await using var ledger = await OpenAsync(Engine.Sqlite);
        await ledger.Runs.MakeAsync();
        await ledger.Database.ExecuteAsync(harm);

        var link = Assert.Single((await ledger.Audit.VerifyAsync()).Broken);

        Assert.Equal((null, seq), (link.RegionCode, link.Seq));
    }

    [Theory, EveryDatabase]
    public async Task CompareAsync_OtherData_IsDueToTheData(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ledger.Cuts.MakeAsync(Archive.Data.Replace("a,2026,enrolment,49", "a,2026,enrolment,73.5", StringComparison.Ordinal));
        await ledger.Runs.MakeAsync();
        await ledger.Runs.MakeAsync(cut: "cut-2");

        var comparison = await ledger.Runs.CompareAsync("run-1", "run-2");

        Assert.Equal((true, false, false, true), (comparison.DataDiffer, comparison.TargetsDiffer, comparison.SchemesDiffer, comparison.IsExplained));
        Assert.Equal([("a", "index"), ("a", "enrolment")], comparison.Changes.Where(change => !change.IsSame).Select(change => (change.Region, change.Node)));
        AssertParts(comparison, "a", "enrolment", difference: 25, data: 25, targets: 0, scheme: 0);
        AssertParts(comparison, "a", "index", difference: 50 / 3.0, data: 50 / 3.0, targets: 0, scheme: 0);
    }

    [Theory, EveryDatabase]
    public async Task CompareAsync_OtherDataTargetsAndWeights_ShareTheDifference(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ledger.Cuts.MakeAsync(Archive.Data.Replace("a,2026,enrolment,49", "a,2026,enrolment,70", StringComparison.Ordinal));
        await ledger.Schemes.AddAsync(Archive.Scheme.Replace("version: 1", "version: 2", StringComparison.Ordinal)
            .Replace("target: 98", "target: 100", StringComparison.Ordinal).Replace("weight: 2", "weight: 3", StringComparison.Ordinal));
        await ledger.Runs.MakeAsync("county@1");
        await ledger.Runs.MakeAsync("county@2", "cut-2");

        var comparison = await ledger.Runs.CompareAsync("run-1", "run-2");

        Assert.Equal((true, true, true, true), (comparison.DataDiffer, comparison.TargetsDiffer, comparison.SchemesDiffer, comparison.IsExplained));
        AssertParts(comparison, "a", "enrolment", difference: 20, data: 70 / 98.0 * 100 - 50, targets: 70 - 70 / 98.0 * 100, scheme: 0);
        AssertParts(comparison, "a", "beds", difference: 0, data: 0, targets: 0, scheme: 0);
        AssertParts(
            comparison, "a", "index", difference: 72.5 - 60, data: (2 * 70 / 98.0 * 100 + 80) / 3 - 60, targets: 220 / 3.0 - (2 * 70 / 98.0 * 100 + 80) / 3, scheme: 72.5 - 220 / 3.0);
    }

    [Theory, EveryDatabase]
    public async Task CompareAsync_IndicatorThatOnlyOneHas_StandsWithoutParts(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ledger.Schemes.AddAsync(
            "scheme: other\nversion: 1\nunused: ignore\ntree: [{id: index, children: [{id: enrolment, attainment: {family: ratio, target: 98}}]}]\n", "other.yaml");
        await ledger.Runs.MakeAsync();
        await ledger.Runs.MakeAsync("other");

        var comparison = await ledger.Runs.CompareAsync("run-1", "run-2");

        Assert.Equal((false, false, true), (comparison.DataDiffer, comparison.TargetsDiffer, comparison.SchemesDiffer));
        var beds = comparison.Changes.Single(change => change is { Region: "a", Node: "beds" });
        Assert.Equal((80, null, null), (beds.Before!.Score, beds.After, beds.Difference));
        AssertParts(comparison, "a", "index", difference: -10, data: 0, targets: 0, scheme: -10);
    }

    [Theory, EveryDatabase]
    public async Task CompareAsync_SchemeThatDoesNotFitTheOthersData_SaysThatItCannotBeSplit(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ledger.Schemes.AddAsync("scheme: other\nversion: 1\ntree: [{id: index, children: [{id: doctors, attainment: {family: ratio, target: 3}}]}]\n", "other.yaml");
        await ledger.Cuts.MakeAsync("region,period,indicator,value\na,2026,doctors,3\n", "doctors.csv");
        await ledger.Runs.MakeAsync();
        await ledger.Runs.MakeAsync("other", "cut-2");

        var comparison = await ledger.Runs.CompareAsync("run-1", "run-2");

        Assert.False(comparison.IsExplained);
        var index = comparison.Changes.Single(change => change is { Region: "a", Node: "index" });
        Assert.Equal(40, index.Difference!.Value, Tolerance);
        Assert.Equal((null, null, null), (index.Data, index.Targets, index.Scheme));
    }

    private static void AssertParts(RunComparison comparison, string region, string node, double difference, double data, double targets, double scheme)
    {
        var change = comparison.Changes.Single(change => change.Region == region && change.Node == node);
        Assert.Equal(difference, change.Difference!.Value, Tolerance);
        Assert.Equal(data, change.Data!.Value, Tolerance);
        Assert.Equal(targets, change.Targets!.Value, Tolerance);
        Assert.Equal(scheme, change.Scheme!.Value, Tolerance);
    }

    private static async Task<Ledger> OpenAsync(Engine engine)
    {
        var ledger = await Ledger.OpenAsync(engine);
        await ledger.Schemes.AddAsync();
        await ledger.Cuts.MakeAsync();
        return ledger;
    }
}

using System.Text.Json;
using Jundeng.Ledger.Plans;
using Jundeng.Plans;
using Jundeng.Plans.Documents;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests;

public sealed class SampleCountyTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "samples", "qinglan");

    [Fact]
    public void Values_TargetIds_AreThoseOfTheAnnotation()
    {
        // The files of values name targets by id: the reading must count them as the annotation does.
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(s_folder, "plan.gold.json")));
        var (reading, text) = Read();

        Assert.Equal(
            gold.RootElement.GetProperty("targets").EnumerateArray().Select((target, i) => ($"t{i + 1}", target.GetProperty("start").GetInt32())),
            reading.Targets.Select(target => (target.Id, text.CodePoints.FromUtf16(target.Span.Start))));
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_BothRounds_TakesEveryRow(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        var (reading, _) = Read();
        var plan = await ledger.Plans.AddAsync(new AddPlan { RegionCode = "990101", RegionName = "清岚县", Reading = reading }, Ledger.Act);

        // The year of the plan is over.
        ledger.Clock.MoveTo(new DateOnly(2027, 1, 15));
        foreach (var file in Directory.GetFiles(s_folder, "values-*.csv").Order(StringComparer.Ordinal))
        {
            using var csv = File.OpenText(file);
            var result = await ledger.Reports.ImportAsync(plan.Id, csv, Path.GetFileName(file), Ledger.Act);
            Assert.Equal((File.ReadLines(file).Count() - 1, 0, 0), (result.Added, result.Revised, result.Unchanged));
            Assert.Empty(result.Notes);
        }

        var attainment = await ledger.Attainment.ForPlanAsync(plan.Id);
        Assert.InRange(attainment!.Overall.Coverage, 0.95, 0.99);
        Assert.InRange(attainment.Overall.Low, 0.9, attainment.Overall.High);
        Assert.Equal((1, 1), (attainment.Work.Done, attainment.Work.Partly));
    }

    private static (PlanReading Reading, PlanText Text) Read()
    {
        Assert.True(PlanDocument.TryDecode(File.ReadAllBytes(Path.Combine(s_folder, "plan.txt")), "plan.txt", out var text, out _));
        return (PlanReader.Read(text), text);
    }
}

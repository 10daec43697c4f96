using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;
using Jundeng.Testing;

namespace Jundeng.Publishing.Tests;

/// <summary>The invented county's plan in a ledger, with values for two targets of three.</summary>
public sealed class CountyPlan : IAsyncLifetime
{
    public PlanInForce InForce { get; private set; } = null!;

    public PlanAttainment Attainment { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var store = await LedgerStore.OpenAsync(database.Connection);
        var act = new Act("tester");
        var folder = Path.Combine(Repository.Root, "samples", "qinglan");
        var plan = new AddPlan { RegionCode = "990101", Reading = Sample.County, Source = await File.ReadAllBytesAsync(Path.Combine(folder, "plan.txt")), FileName = "plan.txt" };
        var summary = await new PlanService(store).AddAsync(plan, act);
        await new ReportService(store).ImportAsync(summary.Id, new StringReader(Values()), "values.csv", act);
        InForce = (await new PlanService(store).FindAsync(summary.Id))!;
        Attainment = (await new AttainmentService(store).ForPlanAsync(summary.Id))!;
    }

    // Nine tenths of every third target, a little more than all of another, nothing for the rest.
    private static string Values() => "target,value,status,date,note\n" + string.Join('\n', Sample.County.Targets
        .Select((target, i) => (target.Id, Value: target.Value * (i % 3 == 0 ? 0.9m : 1.05m), Reported: i % 3 != 2))
        .Where(row => row.Reported)
        .Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Id},{row.Value},provisional,2026-12-31,")));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

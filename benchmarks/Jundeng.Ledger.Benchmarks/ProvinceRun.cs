using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Simulation;
using Jundeng.Ledger.Supervision.Lights;

namespace Jundeng.Ledger.Benchmarks;

/// <summary>A province of 100 counties, and what its people look at most.</summary>
internal static class ProvinceRun
{
    private static readonly Act s_act = new("benchmark");

    public static async Task RunAsync(Engines engines)
    {
        foreach (var engine in engines.Names)
        {
            await using var store = await engines.OpenAsync(engine, "province");
            var settings = new SimulationSettings();
            var made = await Report.OnceAsync($"An invented province, {engine}", 60, () => new SimulationService(store).RunAsync(settings, s_act));
            var rounds = (await new RoundService(store).ListAsync()).Select(round => round.Id).ToList();
            var plans = rounds.ConvertAll(id => id[..id.LastIndexOf("-mid-year", StringComparison.Ordinal)]);
            foreach (var plan in plans.Take(10)) await new LightService(store).DrawAsync(new DrawLights(plan), s_act);
            // Another one each time, so that none is answered from what the last one left.
            await Report.QueryAsync($"The board of a round, {engine}", 0.02, i => new RoundService(store).BoardAsync(rounds[i]));
            await Report.QueryAsync($"A unit's open work, {engine}", 0.02, i => new ReportingService(store).OpenWorkAsync($"{plans[i].Split('-')[0]}-u1"));
            await Report.QueryAsync($"The lights of a plan, {engine}", 0.02, i => new LightService(store).CurrentAsync(plans[i]));
            await Report.QueryAsync($"The attainment of a plan, {engine}", 0.02, i => new AttainmentService(store).ForPlanAsync(plans[i]));
        }
    }
}

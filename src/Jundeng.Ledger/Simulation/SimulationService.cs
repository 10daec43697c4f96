using System.Globalization;
using System.Text;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Simulation;

/// <summary>Invents a province of any size through the services that real data go through, to try and to measure with.</summary>
public sealed class SimulationService(LedgerStore store)
{
    private const int CountiesOfCity = 10;
    private const int Units = 30;
    private const int MostCounties = 990;

    /// <summary>Fills an empty ledger.</summary>
    /// <param name="settings">How large, and from which seed.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="progress">Is told how many counties are done.</param>
    /// <param name="ct">Ends the work; what is done by then stays.</param>
    /// <exception cref="LedgerRefusedException">A size is out of its range, or there are plans already; nothing was written.</exception>
    public async Task<SimulationResult> RunAsync(SimulationSettings settings, Act act, IProgress<long>? progress = null, CancellationToken ct = default)
    {
        Refuse(settings);
        var plans = new PlanService(store);
        if (await plans.ListAsync(ct) is { Count: > 0 } there) throw new LedgerRefusedException(SimulationMessages.NotEmpty(there.Count));
        var year = settings.Year ?? Zone.Today(store.Time).Year;
        var counties = Enumerable.Range(0, settings.Counties).Select(Code).ToList();
        await RegisterAsync(counties, act, ct);
        var result = new SimulationResult(0, 0, 0, 0, 0, 0);
        for (var i = 0; i < counties.Count; i++)
        {
            ct.ThrowIfCancellationRequested();
            result = await AddCountyAsync(result, settings, counties[i], year, new Random(settings.Seed * MostCounties + i), act, ct);
            progress?.Report(i + 1);
        }

        return result;
    }

    private async Task<SimulationResult> AddCountyAsync(SimulationResult sum, SimulationSettings settings, string code, int year, Random random, Act act, CancellationToken ct)
    {
        var names = Enumerable.Range(1, Units).Select(number => string.Create(CultureInfo.InvariantCulture, $"县模拟{number:00}局")).ToList();
        await new OrganisationService(store).ImportAsync(Encoding.UTF8.GetBytes("name\n" + string.Join('\n', names)), "organisations.csv", code, null, act, ct);
        var invented = new InventedPlan(Name(code), year, settings.Targets, names, random);
        var plan = await new PlanService(store).AddAsync(new AddPlan { RegionCode = code, Reading = invented.Reading }, act, ct);
        var matches = new UnitMatchService(store);
        var confirmed = (await matches.ProposeAsync(plan.Id, ct)).Select(unit => new UnitMatch(unit.Name, [unit.Parts[0].Candidates[0].Organisation.Id])).ToList();
        await matches.ConfirmAsync(plan.Id, confirmed, act, ct);
        if (settings.Values > 0) await new ReportService(store).ImportAsync(plan.Id, invented.Values(settings.Values), "values.csv", act, ct);
        var round = await new RoundService(store).OpenAsync(
            new RoundOpening(plan.Id, "mid-year", new DateOnly(year, 7, 10), new DateOnly(year, 7, 20), new DateOnly(year, 6, 20)), act, ct);
        var reading = invented.Reading;
        return new SimulationResult(
            sum.Counties + 1, sum.Organisations + Units, sum.Tasks + reading.Tasks.Count, sum.Targets + reading.Targets.Count, sum.Values + reading.Targets.Count * settings.Values,
            sum.Reports + round.Units.Sum(unit => unit.Tasks.Count));
    }

    // A province, a city for every ten counties, and the counties.
    private async Task RegisterAsync(List<string> counties, Act act, CancellationToken ct)
    {
        var list = Directory.CreateTempSubdirectory("jundeng-simulate-");
        try
        {
            var path = Path.Combine(list.FullName, "regions.csv");
            var cities = counties.Select(code => code[..4] + "00").Distinct();
            var rows = cities.Select(code => $"{code},模拟市{code}").Prepend("990000,模拟省").Concat(counties.Select(code => $"{code},{Name(code)}"));
            await File.WriteAllTextAsync(path, "code,name\n" + string.Join('\n', rows), ct);
            await new RegionService(store).ImportAsync(path, false, null, act, ct);
        }
        finally
        {
            list.Delete(recursive: true);
        }
    }

    private static string Code(int county) => string.Create(CultureInfo.InvariantCulture, $"99{county / CountiesOfCity + 1:00}{county % CountiesOfCity + 1:00}");

    private static string Name(string code) => $"模拟县{code}";

    private static void Refuse(SimulationSettings settings)
    {
        (string Name, int Value, int Least, int Most)[] sizes =
        [
            ("--counties", settings.Counties, 1, MostCounties), ("--targets", settings.Targets, 5, 5000), ("--values", settings.Values, 0, 12),
        ];
        var refusals = sizes.Where(size => size.Value < size.Least || size.Value > size.Most).Select(size => SimulationMessages.OutOfRange(size.Name, size.Value, size.Least, size.Most)).ToList();
        if (refusals.Count > 0) throw new LedgerRefusedException(refusals);
    }
}

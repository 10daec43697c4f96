using Jundeng.Ledger.Calendar;
using Jundeng.Ledger.Plans;

namespace Jundeng.Ledger.Rounds;

/// <summary>The round that one would open next for a plan.</summary>
internal static class RoundSuggestion
{
    // Two working weeks to report, and one more until it closes.
    private const int ToReport = 10;
    private const int ToClose = 5;

    private static readonly string[] s_halves = ["mid-year", "year-end"];

    public static RoundOpening For(PlanRow plan, IReadOnlySet<string> there, WorkingDays days, DateOnly today)
    {
        var (from, to) = ((int)plan.YearFrom, (int)plan.YearTo);
        var halves = Enumerable.Range(from, to - from + 1).SelectMany(year => s_halves, (year, half) => ReportPeriod.Parse($"{year:0000}-{half}")).ToList();
        var free = halves.Where(period => !there.Contains(period.Code)).ToList();
        var period = free.LastOrDefault(period => period.To < today) ?? free.FirstOrDefault() ?? halves[^1];
        var opens = period.To < today ? today : period.To.AddDays(1);
        var due = days.Add(opens, ToReport);
        return new RoundOpening(plan.PublicId, period.Code, due, days.Add(due, ToClose), opens);
    }
}

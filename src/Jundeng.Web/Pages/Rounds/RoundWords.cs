using System.Globalization;
using Jundeng.Ledger.Rounds;
using Jundeng.Web.Language;

namespace Jundeng.Web.Pages.Rounds;

/// <summary>Words of rounds.</summary>
internal static class RoundWords
{
    /// <summary>A period as people say it.</summary>
    public static string Of(ReportPeriod period, Words words)
    {
        var year = period.From.Year.ToString(CultureInfo.InvariantCulture);
        return period.Kind switch
        {
            PeriodKind.MidYear => words["rounds.mid-year", year],
            PeriodKind.YearEnd => words["rounds.year-end", year],
            PeriodKind.Quarter => words["rounds.quarter", year, period.To.Month / 3],
            PeriodKind.Month => words["rounds.month", year, period.To.Month],
            _ => words["rounds.days", words.Day(period.From), words.Day(period.To)],
        };
    }

    public static string Of(RoundState state, Words words) => words[$"rounds.state.{state}"];

    public static string Tone(RoundState state) => state switch
    {
        RoundState.Open => "good",
        RoundState.Due => "warn",
        _ => "none",
    };

    /// <summary>All periods of a plan that have a name.</summary>
    public static IEnumerable<ReportPeriod> Named(int from, int to)
    {
        string[] names = ["mid-year", "year-end", .. Enumerable.Range(1, 4).Select(number => $"q{number}"), .. Enumerable.Range(1, 12).Select(number => $"m{number:00}")];
        foreach (var year in Enumerable.Range(from, to - from + 1))
            foreach (var name in names)
                if (ReportPeriod.TryParse($"{year:0000}-{name}", from, to, out var period)) yield return period!;
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Jundeng.Ledger.Rounds;

/// <summary>The period that a round is about.</summary>
public sealed partial record ReportPeriod
{
    private const string MidYear = "mid-year";
    private const string YearEnd = "year-end";

    private ReportPeriod(PeriodKind kind, string code, DateOnly from, DateOnly to) => (Kind, Code, From, To) = (kind, code, from, to);

    /// <summary>What sort of period it is.</summary>
    public PeriodKind Kind { get; }

    /// <summary>2026-mid-year, 2026-year-end, 2026-q1, 2026-m03, or two days with two points between them.</summary>
    public string Code { get; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day, which is the day of the values.</summary>
    public DateOnly To { get; }

    /// <summary>Reads a code; where it leaves out the year, that of a plan of one year is meant.</summary>
    /// <param name="text">The code.</param>
    /// <param name="from">First year of the plan.</param>
    /// <param name="to">Last year of the plan.</param>
    /// <param name="period">The period.</param>
    /// <returns>False where the text is no period of the plan.</returns>
    public static bool TryParse(string text, int from, int to, out ReportPeriod? period)
    {
        period = null;
        var plain = Text.Plain(text).ToLowerInvariant();
        if (Days().Match(plain) is { Success: true } days)
        {
            if (!TryDay(days.Groups[1].Value, out var first) || !TryDay(days.Groups[2].Value, out var last) || last < first) return false;
            period = new ReportPeriod(PeriodKind.Own, string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}..{last:yyyy-MM-dd}"), first, last);
        }
        else if (Named().Match(plain) is { Success: true } named && (named.Groups["year"].Success || from == to))
        {
            var year = named.Groups["year"].Success ? int.Parse(named.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : from;
            if (year is > 0 and < 9999) period = Of(year, named.Groups["name"].Value);
        }

        // The last values of a plan come in during the year after it.
        return period is not null && period.From.Year >= from && period.To.Year <= to + 1;
    }

    internal static ReportPeriod Parse(string code) =>
        TryParse(code, 1, 9999, out var period) ? period! : throw new InvalidOperationException($"'{code}' is no period.");

    /// <summary>The code as an id takes it: without the year where the plan has only one, without points.</summary>
    internal string IdIn(int from, int to) => Kind == PeriodKind.Own ? $"{From:yyyyMMdd}-{To:yyyyMMdd}" : from == to ? Code[(Code.IndexOf('-') + 1)..] : Code;

    private static ReportPeriod? Of(int year, string name)
    {
        if (name == MidYear) return Months(PeriodKind.MidYear, year, 1, 6, name);
        if (name == YearEnd) return Months(PeriodKind.YearEnd, year, 1, 12, name);
        var number = int.Parse(name.AsSpan(1), CultureInfo.InvariantCulture);
        return name[0] switch
        {
            'q' when number is >= 1 and <= 4 => Months(PeriodKind.Quarter, year, (number * 3) - 2, number * 3, $"q{number}"),
            'm' when number is >= 1 and <= 12 => Months(PeriodKind.Month, year, number, number, string.Create(CultureInfo.InvariantCulture, $"m{number:00}")),
            _ => null,
        };
    }

    private static ReportPeriod Months(PeriodKind kind, int year, int first, int last, string name) => new(
        kind, string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{name}"), new DateOnly(year, first, 1), new DateOnly(year, last, DateTime.DaysInMonth(year, last)));

    private static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    [GeneratedRegex(@"^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Days();

    [GeneratedRegex("^(?:(?<year>[0-9]{4})-)?(?<name>mid-year|year-end|q[0-9]|m[0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}

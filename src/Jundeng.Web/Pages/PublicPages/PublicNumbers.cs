using System.Globalization;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Releases.Content;
using Jundeng.Ledger.Reports;
using Jundeng.Plans;
using Jundeng.Web.Figures;
using Jundeng.Web.Language;

namespace Jundeng.Web.Pages.PublicPages;

/// <summary>Numbers and sentences of the public pages.</summary>
internal static class PublicNumbers
{
    private const string None = "–";
    private const int ValueDigits = 2;

    /// <summary>A value in its unit, to two decimals of it, whatever the scale; a dash where there is none.</summary>
    public static string Value(double? value, string? unit, Scale scale = Scale.One) => value is { } known ? $"{Plain(known, unit, scale)}{Unit(Amounts.UnitOf(unit, scale))}" : None;

    /// <summary>A difference of values: of percentages in points.</summary>
    public static string Difference(double difference, string? unit, Scale scale, Words words) =>
        unit is "%" or "％" ? words["public.percentage-points", Plain(difference, unit, Scale.One)] : Value(difference, unit, scale);

    /// <summary>A score; a dash where there is none.</summary>
    public static string Score(double? score) => score is { } known ? known.ToString("#,##0.0#", CultureInfo.InvariantCulture) : None;

    /// <summary>A share as a percentage; a dash where there is none.</summary>
    public static string Share(double? share) => share is { } known ? Amounts.Percent(known) : None;

    /// <summary>What is to be reached.</summary>
    public static string Goal(ReleasedTarget target, Scale scale) =>
        $"{Sign(target.Comparator)} {(target.Upper is { } upper ? $"{Amounts.Of(target.Value, target.Unit, scale)}–{Goal(upper, target.Unit, scale)}" : Goal(target.Value, target.Unit, scale))}";

    /// <summary>The same without its comparison.</summary>
    public static string Goal(decimal value, string? unit, Scale scale) => Amounts.Of(value, unit, scale) + Unit(Amounts.UnitOf(unit, scale));

    /// <summary>The answer to how a target stands.</summary>
    public static string Answer(ReleasedTarget target, PublicView view, Words words)
    {
        var (when, goal, reached) = (When(view.Content, words), Goal(target, view.Scale), Value(target.Reached, target.Unit, view.Scale));
        return target switch
        {
            { Status: ValueStatus.NotApplicable } => words["public.answer.not-applicable", when, target.Name],
            { Reached: null } => words["public.answer.unknown", when, target.Name, goal],
            { Attainment: >= 1 } => words["public.answer.met", when, target.Name, reached, goal],
            _ => words[IsOver(view.Content) ? "public.answer.not-met" : "public.answer.not-yet", when, target.Name, reached, goal, Share(target.Attainment)],
        };
    }

    /// <summary>Of what time a release tells: of its year, or of as much of it as had passed.</summary>
    public static string When(ReleaseContent content, Words words) => IsOver(content) ? words["public.in-year", $"{content.Year}"] : words["public.up-to", words.Day(content.AsOf)];

    /// <summary>The answer to how far regions lie apart in a node.</summary>
    public static string Answer(ReleasedNode node, PublicView view, Words words)
    {
        if (node.Gaps is not [.., var gap]) return words["public.answer.no-gap", words[node.Name]];
        var (unit, scale) = (UnitOf(node, words), view.ScaleOf(node));
        if (gap.Regions == 1) return words["public.answer.one", gap.Period, words[node.Name], view.NameOf(gap.Best), Value(gap.Highest, unit, scale)];
        var answer = gap.AreSame
            ? words["public.answer.same", gap.Period, words[node.Name], gap.Regions, Value(gap.Highest, unit, scale)]
            : words["public.answer.gap", gap.Period, words[node.Name], gap.Regions, view.NameOf(gap.Best), Value(gap.Highest, unit, scale), view.NameOf(gap.Last), Value(gap.Lowest, unit, scale), Difference(gap.Difference, unit, scale, words)];
        return node.Results.Any(result => result.Period == gap.Period && AtMost(result) is not null && result.Score == result.Low) ? answer + words["public.answer.incomplete"] : answer;
    }

    /// <summary>The highest, with whose it is; where all have the same it is nobody's.</summary>
    public static string Highest(PeriodGap gap, PublicView view, string? unit, Scale scale) => End(gap, view.NameOf(gap.Best), Value(gap.Highest, unit, scale));

    /// <summary>The lowest, with whose it is; where all have the same it is nobody's.</summary>
    public static string Lowest(PeriodGap gap, PublicView view, string? unit, Scale scale) => End(gap, view.NameOf(gap.Last), Value(gap.Lowest, unit, scale));

    /// <summary>What a score would be if all that is missing below it were met; null where nothing is missing.</summary>
    public static double? AtMost(ReleasedResult result) => result is { Score: { } score, High: { } high, Coverage: < 1 } && Score(high) != Score(score) ? high : null;

    /// <summary>What sort of value a result is; of a score, how much of the data it has.</summary>
    public static string Status(ReleasedNode node, ReleasedResult result, Words words) =>
        node.Indicator is null && result is { Status: ValueStatus.Normal, Coverage: < 1 and var share } ? words["public.coverage", Share(share)] : words[$"status.{result.Status}"];

    /// <summary>The amounts that are told of a target.</summary>
    public static IEnumerable<(double? Value, string? Unit)> AmountsOf(ReleasedTarget target) => [((double)(target.Upper ?? target.Value), target.Unit), (target.Reached, target.Unit)];

    /// <summary>The amounts that are told of a node; of scores none.</summary>
    public static IEnumerable<(double? Value, string? Unit)> AmountsOf(ReleasedNode node) =>
        node.Indicator is { } indicator ? node.Results.SelectMany(result => new[] { (result.Value, indicator.Unit), (result.Goal, indicator.Unit) }) : [];

    /// <summary>In what a node is measured: points where it is no indicator.</summary>
    public static string? UnitOf(ReleasedNode node, Words words) => node.Indicator is { } indicator ? indicator.Unit : words["public.points"];

    private static string End(PeriodGap gap, string region, string value) => gap.AreSame ? value : $"{region} {value}";

    private static bool IsOver(ReleaseContent content) => content.AsOf >= new DateOnly(content.Year, 12, 31);

    private static string Plain(double value, string? unit, Scale scale) => Amounts.Of(Math.Round(value, ValueDigits, MidpointRounding.AwayFromZero), unit, scale);

    // A word stands off a number, a sign or a Chinese measure word does not.
    private static string Unit(string unit) => unit.Length == 0 ? "" : char.IsAsciiLetter(unit[0]) ? $" {unit}" : unit;

    private static string Sign(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => "≥",
        Comparator.AtMost => "≤",
        Comparator.Approximately => "≈",
        _ => "=",
    };
}

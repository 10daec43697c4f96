using System.Globalization;
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

    /// <summary>A value in its unit, to two decimals; a dash where there is none.</summary>
    public static string Value(double? value, string? unit) => value is { } known ? $"{Plain(known)}{Unit(unit)}" : None;

    /// <summary>A difference of values: of percentages in points.</summary>
    public static string Difference(double difference, string? unit, Words words) => unit is "%" or "％" ? words["public.percentage-points", Plain(difference)] : Value(difference, unit);

    /// <summary>A score; a dash where there is none.</summary>
    public static string Score(double? score) => score is { } known ? known.ToString("#,##0.0#", CultureInfo.InvariantCulture) : None;

    /// <summary>A share as a percentage; a dash where there is none.</summary>
    public static string Share(double? share) => share is { } known ? Amounts.Percent(known) : None;

    /// <summary>What is to be reached.</summary>
    public static string Goal(ReleasedTarget target) =>
        $"{Sign(target.Comparator)} {(target.Upper is { } upper ? $"{Amounts.Of(target.Value, target.Unit, Scale.One)}–{Amounts.Of(upper, target.Unit, Scale.One)}" : Amounts.Of(target.Value, target.Unit, Scale.One))}{Unit(target.Unit)}";

    /// <summary>The answer to how a target stands.</summary>
    public static string Answer(ReleasedTarget target, int year, Words words) => target switch
    {
        { Status: ValueStatus.NotApplicable } => words["public.answer.not-applicable", $"{year}", target.Name],
        { Reached: null } => words["public.answer.unknown", $"{year}", target.Name, Goal(target)],
        { Attainment: >= 1 } => words["public.answer.met", $"{year}", target.Name, Value(target.Reached, target.Unit), Goal(target)],
        _ => words["public.answer.not-met", $"{year}", target.Name, Value(target.Reached, target.Unit), Goal(target), Share(target.Attainment)],
    };

    /// <summary>The answer to how far regions lie apart in a node.</summary>
    public static string Answer(ReleasedNode node, PublicView view, Words words)
    {
        if (node.Gaps is not [.., var gap]) return words["public.answer.no-gap", words[node.Name]];
        var unit = node.Indicator?.Unit ?? words["public.points"];
        if (gap.Regions == 1) return words["public.answer.one", gap.Period, words[node.Name], view.NameOf(gap.Best), Value(gap.Highest, unit)];
        return gap.Difference == 0
            ? words["public.answer.same", gap.Period, words[node.Name], gap.Regions, Value(gap.Highest, unit)]
            : words["public.answer.gap", gap.Period, words[node.Name], gap.Regions, view.NameOf(gap.Best), Value(gap.Highest, unit), view.NameOf(gap.Last), Value(gap.Lowest, unit), Difference(gap.Difference, unit, words)];
    }

    private static string Plain(double value) => Math.Round(value, ValueDigits, MidpointRounding.AwayFromZero).ToString("#,##0.##", CultureInfo.InvariantCulture);

    // A word stands off a number, a sign or a Chinese measure word does not.
    private static string Unit(string? unit) => unit is null ? "" : char.IsAsciiLetter(unit[0]) ? $" {unit}" : unit;

    private static string Sign(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => "≥",
        Comparator.AtMost => "≤",
        Comparator.Approximately => "≈",
        _ => "=",
    };
}

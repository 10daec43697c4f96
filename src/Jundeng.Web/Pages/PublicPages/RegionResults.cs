using Jundeng.Ledger.Releases.Content;
using Jundeng.Web.Figures;
using Jundeng.Web.Language;

namespace Jundeng.Web.Pages.PublicPages;

/// <summary>The results of a node in the period that was assessed last, as its page compares them: values of an indicator, scores of what stands above.</summary>
/// <param name="Node">The node.</param>
/// <param name="Ordered">The results, the best first, those that are not known at the end.</param>
/// <param name="End">The end of the scale of bars; 0 where there is none.</param>
/// <param name="Scale">In what values are given.</param>
public sealed record RegionResults(ReleasedNode Node, IReadOnlyList<ReleasedResult> Ordered, double End, Scale Scale)
{
    /// <summary>Whether values are compared rather than scores.</summary>
    public bool IsIndicator => Node.Indicator is not null;

    /// <summary>The results of a node.</summary>
    public static RegionResults Of(PublicView view, ReleasedNode node)
    {
        var of = new RegionResults(node, [.. node.Results.Where(result => result.Period == view.LastPeriod)], view.Content.Run?.Scale ?? 0, view.ScaleOf(node));
        var known = of.Ordered.OrderBy(result => of.Number(result) is null);
        return of with
        {
            Ordered = [.. node.Indicator is { LessIsBetter: true } ? known.ThenBy(of.Number) : known.ThenByDescending(of.Number)],
            End = of.IsIndicator ? of.Ordered.Select(result => Math.Max(result.Value ?? 0, result.Goal ?? 0)).DefaultIfEmpty(0).Max() : of.End,
        };
    }

    /// <summary>What is compared; null where it is not known or not told.</summary>
    public double? Number(ReleasedResult result) => IsIndicator ? result.Value : result.Score;

    /// <summary>The same for people.</summary>
    public string Text(ReleasedResult result, Words words) => Number(result) is null ? words[$"status.{result.Status}"] : Text(Number(result));

    /// <summary>A number of the same sort for people.</summary>
    public string Text(double? number) => IsIndicator ? PublicNumbers.Value(number, Node.Indicator!.Unit, Scale) : PublicNumbers.Score(number);
}

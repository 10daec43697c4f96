using Jundeng.Ledger.Releases.Content;
using Jundeng.Publishing.Drawings;
using Jundeng.Web.Figures;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Drawings;
using Jundeng.Web.Pages.Maps;

namespace Jundeng.Web.Pages.PublicPages;

/// <summary>The charts of a release.</summary>
internal static class PublicCharts
{
    public const string Domains = "domains";
    public const string Years = "years";
    public const string Regions = "regions";
    public const string Gap = "gap";

    /// <summary>How far the plan is met, by domain; null where there is none to show.</summary>
    public static Chart? OfDomains(PublicView view, Words words)
    {
        var rows = view.Content.Domains.Select(domain =>
        {
            var name = domain.Name.Length == 0 ? words["groups.no-domain"] : domain.Name;
            return domain.Score.Counted == 0
                ? new BarRow(name, words["value.none"])
                : new BarRow(name, PublicNumbers.Share(domain.Score.Capped)) { Low = domain.Score.Low, High = domain.Score.High, Goal = 1 };
        }).ToList();
        return rows.Count == 0 ? null : Of(view, words, PublicAddress.Chart(view, Domains), words["public.by-domain"], Domains, () => Bars(words["public.by-domain"], words["public.attainment"], rows, 1, words));
    }

    /// <summary>A target through the years.</summary>
    public static Chart? OfYears(PublicView view, ReleasedTarget target, Words words) => YearDrawing.Of(
        words["public.years.label", target.Name],
        [.. YearsOf(view, target).Select(year => new YearBar($"{year.Year}", (double)year.Target, year.Reached, year.Reached is null ? words["value.none"] : PublicNumbers.Value(year.Reached, target.Unit, view.Scale)))],
        words["public.reached"],
        words["public.goal"]) is { } drawing
        ? Of(view, words, PublicAddress.TargetChart(view, target.Id, Years), $"{target.Name} {words["public.years"]}", $"{target.Id}-{Years}", () => drawing)
        : null;

    /// <summary>The target in earlier releases and in this one.</summary>
    public static IReadOnlyList<ReleasedYear> YearsOf(PublicView view, ReleasedTarget target) => [.. target.Years, new ReleasedYear(view.Content.Year, view.Id, target.Value, target.Reached)];

    /// <summary>A node by region, in the period that was assessed last.</summary>
    public static Chart? OfRegions(PublicView view, ReleasedNode node, Words words)
    {
        var results = RegionResults.Of(view, node);
        if (!(results.End > 0)) return null;
        var rows = results.Ordered.Select(result => new BarRow(view.NameOf(result.Region), results.Text(result, words)) { Low = results.Number(result), Goal = results.IsIndicator ? result.Goal : null }).ToList();
        var title = $"{words[node.Name]} {words["public.regions.of", view.LastPeriod!]}";
        return Of(view, words, PublicAddress.NodeChart(view, node.Id, Regions), title, $"{node.Id}-{Regions}", () => Bars(title, words[results.IsIndicator ? "public.value" : "public.score"], rows, results.End, words));
    }

    /// <summary>A node on a map; null without a map that shows its regions.</summary>
    public static Chart? OfMap(PublicView view, ReleasedNode node, Words words)
    {
        if (view.Map is not { } map) return null;
        var results = RegionResults.Of(view, node);
        var title = $"{words[node.Name]} {words["public.regions.of", view.LastPeriod!]}";
        Drawing Draw() => MapCharts.Of(map, title, results.Ordered.Select(result => (result.Region, view.NameOf(result.Region), results.Number(result), results.Text(result, words))), number => results.Text(number), words);
        return Of(view, words, PublicAddress.NodeChart(view, node.Id, MapCharts.File), title, $"{node.Id}-{MapCharts.File}", Draw, MapCharts.Said(map.Map, words));
    }

    /// <summary>How far regions lie apart in a node, by period; null where it cannot be told.</summary>
    public static Chart? OfGap(PublicView view, ReleasedNode node, Words words)
    {
        if (node.Gaps is not [.., { Regions: > 1 }]) return null;
        double In(double value) => Amounts.In(value, node.Indicator?.Unit, view.ScaleOf(node));
        return PeriodDrawing.Of(
            words["public.gap.label", words[node.Name]],
            [.. node.Gaps.Select(gap => new PeriodPoint(gap.Period, In(gap.Lowest), In(gap.Mean), In(gap.Highest)))],
            new PeriodWords(words["run.mean"], words["gaps.range"])) is { } drawing
            ? Of(view, words, PublicAddress.NodeChart(view, node.Id, Gap), $"{words[node.Name]} {words["gaps.heading"]}", $"{node.Id}-{Gap}", () => drawing)
            : null;
    }

    // A drawing with what must go with it wherever it goes.
    private static Chart Of(PublicView view, Words words, string address, string title, string file, Func<Drawing> draw, params IEnumerable<string> notes)
    {
        var content = view.Content;
        var source = words["public.source", content.Plan.RegionName, words.Day(content.AsOf), view.Release.PublicSince is { } since ? words.Day(since) : "–"];
        IEnumerable<string> versions = content.Run is { } run ? [words["public.versions", run.Cut, run.Scheme]] : [];
        return new Chart(address, $"{view.Id}-{file}.svg", draw, new DrawingFrame($"{content.Title} {title}", [.. notes, source, .. versions, words["drawing.release", view.Id]]));
    }

    private static Drawing Bars(string title, string value, IReadOnlyList<BarRow> rows, double end, Words words) =>
        BarDrawing.Of(words["chart.label", title], rows, end, new BarWords(value, words["chart.missing"], words["public.goal"], words["run.mean"]));
}

using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Publishing.Drawings;
using Jundeng.Web.Figures;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Drawings;
using Jundeng.Web.Pages.Maps;

namespace Jundeng.Web.Pages.Assessment;

/// <summary>The charts of a run, and of one region in it.</summary>
internal static class RunCharts
{
    public const string Regions = "regions";
    public const string Gaps = "gaps";
    public const string Obstacles = "obstacles";
    public const string Profile = "profile";
    public const string Periods = "periods";

    /// <summary>How many indicators a chart of obstacles shows.</summary>
    public const int MostObstacles = 10;

    /// <summary>A chart by its name; null where there is none.</summary>
    public static Chart? Find(string name, RunView view, int? unit, Words words) => (name, unit) switch
    {
        (Regions, null) => OfRegions(view, words),
        (MapCharts.File, null) => OfMap(view, words),
        (Gaps, null) => OfGaps(view, words),
        (Obstacles, _) => OfObstacles(view, unit, words),
        (Profile, { } one) => OfProfile(view, one, words),
        (Periods, { } one) => OfPeriods(view, one, words),
        _ => null,
    };

    /// <summary>The scores of all regions, in the order that was asked for.</summary>
    public static Chart OfRegions(RunView view, Words words)
    {
        var title = $"{words[view.Node.Node.Name]} {words["drawing.regions", view.PeriodName]}";
        return Of(view, null, words, Regions, title, () =>
        {
            var scale = Math.Max(view.Run.Scheme.Scale, view.Units.Select(unit => view.Shown(view.Node, unit)).Where(score => !double.IsNaN(score)).DefaultIfEmpty(0).Max());
            return Bars(title, [.. view.Ordered().Select(unit => Row(view.NameOf(unit), view, view.Node, unit, words))], scale, words);
        });
    }

    /// <summary>The scores of all regions on a map; null without a map that shows them.</summary>
    public static Chart? OfMap(RunView view, Words words)
    {
        if (view.Map is not { } map) return null;
        var title = $"{words[view.Node.Node.Name]} {words["drawing.regions", view.PeriodName]}";
        var values = view.Units.Select(unit =>
        {
            var score = view.Shown(view.Node, unit);
            return (view.RegionOf(unit), view.NameOf(unit), double.IsNaN(score) ? (double?)null : score, double.IsNaN(score) ? words["heat.none"] : Scores.Of(score, view.Run.Scheme));
        });
        return Of(view, null, words, MapCharts.File, title, () => MapCharts.Of(map, title, values, number => Amounts.Of(Math.Round(number, 6), null, Scale.One), words), MapCharts.Said(map.Map, words));
    }

    /// <summary>How far regions lie apart, by period; null where one period tells no course.</summary>
    public static Chart? OfGaps(RunView view, Words words) => PeriodDrawing.Of(
        words["chart.label", words["gaps.heading"]],
        [.. RunGaps.Of(view.Run, view.Node).Select(gap => new PeriodPoint(gap.Period, gap.Lowest, gap.Mean, gap.Highest))],
        new PeriodWords(words["run.mean"], words["gaps.range"])) is { } drawing
        ? Of(view, null, words, Gaps, $"{words[view.Node.Node.Name]} {words["gaps.heading"]}", () => drawing)
        : null;

    /// <summary>What a region has through the periods, among the others; null where one period tells no course.</summary>
    public static Chart? OfPeriods(RunView view, int unit, Words words) => PeriodDrawing.Of(
        words["chart.label", words["region.time"]],
        [.. RunGaps.Of(view.Run, view.Node).Select(gap => new PeriodPoint(gap.Period, gap.Lowest, gap.Mean, gap.Highest, Own(view, unit, gap.Period)))],
        new PeriodWords(words["run.mean"], words["gaps.range"], view.NameOf(unit))) is { } drawing
        ? Of(view, unit, words, Periods, $"{words[view.Node.Node.Name]} {words["region.time"]}", () => drawing)
        : null;

    /// <summary>The scores of a region, node by node.</summary>
    public static Chart OfProfile(RunView view, int unit, Words words)
    {
        var title = $"{words["region.profile"]} {view.PeriodName}";
        return Of(view, unit, words, Profile, title, () =>
        {
            var rows = view.Node.Node.AndBelow().Select(node => RunView.Find(view.Run, node.Id)!).Select(node =>
            {
                var mean = view.Mean(node);
                return Row(words[node.Node.Name], view, node, unit, words) with { Mean = double.IsNaN(mean) ? null : mean };
            }).ToList();
            return Bars(title, rows, Math.Max(view.Run.Scheme.Scale, rows.Max(row => Math.Max(row.Low ?? 0, row.Mean ?? 0))), words);
        });
    }

    /// <summary>The indicators that cost most, of a region or of all; null where none costs anything.</summary>
    public static Chart? OfObstacles(RunView view, int? unit, Words words)
    {
        var obstacles = RunObstacles.Of(view.Run, view.Node.Node, unit is { } one ? [one] : [.. view.Units]).Where(obstacle => obstacle.Share > 0).Take(MostObstacles).ToList();
        if (obstacles.Count == 0) return null;
        var title = unit is { } of ? words["obstacles.heading.of", view.NameOf(of)] : words["obstacles.heading"];
        var rows = obstacles.Select(obstacle => new BarRow(words[obstacle.Node.Name], Amounts.Percent(obstacle.Share)) { Low = obstacle.Share }).ToList();
        return Of(
            view, unit, words, Obstacles, title,
            () => BarDrawing.Of(words["chart.label", title], rows, rows.Max(row => row.Low!.Value), new BarWords(words["obstacles.share"], words["chart.missing"], words["chart.target"], words["run.mean"])));
    }

    private static double Own(RunView view, int unit, string period)
    {
        var at = view.Run.Periods.ToList().IndexOf(period);
        return view.Node.Score[at * view.Run.Regions.Count + unit % view.Run.Regions.Count];
    }

    private static BarRow Row(string name, RunView view, NodeResults node, int unit, Words words)
    {
        var score = view.Shown(node, unit);
        if (double.IsNaN(node.Coverage[unit])) return new BarRow(name, words["heat.not-applicable"]);
        var (low, high) = (node.Low[unit], node.High[unit]);
        var isPair = node.Coverage[unit] < 1 && high > low;
        var text = isPair ? Scores.Pair(low, high, view.Run.Scheme) : double.IsNaN(score) ? words["heat.none"] : Scores.Of(score, view.Run.Scheme);
        return new BarRow(name, text) { Low = isPair ? low : double.IsNaN(score) ? null : score, High = isPair ? high : null, Goal = view.Run.Scheme.Scale };
    }

    private static Drawing Bars(string title, IReadOnlyList<BarRow> rows, double end, Words words) =>
        BarDrawing.Of(words["chart.label", title], rows, end, new BarWords(words["run.score"], words["chart.missing"], words["chart.target"], words["run.mean"]));

    // A drawing with what must go with it wherever it goes.
    private static Chart Of(RunView view, int? unit, Words words, string name, string title, Func<Drawing> draw, params IEnumerable<string> notes)
    {
        var run = view.Recomputed.Summary;
        var about = unit is { } one ? $"{view.NameOf(one)} " : "";
        return new Chart(
            Routes.RunChart(view, unit is { } of ? view.RegionOf(of) : null, name),
            string.Join('-', new[] { run.Id, unit is { } of2 ? view.RegionOf(of2) : null, view.Node.Node.Id, view.PeriodName, name }.OfType<string>()) + ".svg",
            draw,
            new DrawingFrame($"{words[view.Run.Scheme.Title]} {about}{title}", [.. notes, words["drawing.run", run.SchemeName, run.Cut, run.Id, Amounts.Day(run.MadeAt), run.Sha256]]));
    }
}

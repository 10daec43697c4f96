using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Measures;
using Jundeng.Publishing.Resources;
using Jundeng.Publishing.Spreadsheets;

namespace Jundeng.Publishing.Assessments;

/// <summary>A run as a workbook: its results, every step, its weights and, where the scheme doubts something, how sure it is.</summary>
public static class AssessmentWorkbook
{
    /// <summary>Writes an .xlsx file in the language of the current user interface.</summary>
    /// <param name="stream">Receives the file; must be seekable.</param>
    /// <param name="run">The run.</param>
    /// <exception cref="PublishingRefusedException">There is more than a sheet can hold.</exception>
    public static void Write(Stream stream, AssessmentRun run)
    {
        using var book = new Workbook(stream, PlanTerms.Of(run.Scheme.Title));
        book.Add(Words.SheetResults, Results(run), [.. run.Results()]);
        book.Add(Words.SheetSteps, Steps(run), Cells(run));
        book.Add(Words.SheetWeights, Weights(), [.. run.Weights.SelectMany(parent => parent.Children.Select(child => (parent, child)))]);
        if (run.Uncertainty.Count > 0) book.Add(Words.SheetUncertainty, Uncertainty(run), run.Uncertainty);
    }

    private static IReadOnlyList<Column<(NodeWeights Parent, ChildWeight Child)>> Weights() =>
    [
        new(Words.Above, row => row.Parent.Node),
        new(Words.Node, row => row.Child.Node),
        new(Words.Weight, row => new Share(row.Child.Share)),
        new(Words.EffectiveWeight, row => new Share(row.Child.Effective)),
    ];

    private static IReadOnlyList<Column<AssessmentResult>> Results(AssessmentRun run)
    {
        var names = run.Nodes.ToDictionary(node => node.Node.Id, node => PlanTerms.Of(node.Node.Name), StringComparer.Ordinal);
        return
        [
            new(Words.Region, row => run.Scheme.NameOf(row.Region)),
            new(Words.Period, row => row.Period),
            new(Words.Node, row => names[row.Node]),
            new(Words.Score, row => Score(row.Score, run)),
            new(Words.Uncapped, row => Score(row.Uncapped, run)),
            new(Words.Low, row => Score(row.Low, run)),
            new(Words.High, row => Score(row.High, run)),
            new(Words.Coverage, row => Share.Of(row.Coverage)),
            new(Words.Rank, row => row.Rank),
        ];
    }

    private static (int Unit, IndicatorSteps Steps)[] Cells(AssessmentRun run) =>
        [.. Enumerable.Range(0, run.Regions.Count * run.Periods.Count).SelectMany(unit => run.Indicators.Select(steps => (unit, steps)))];

    private static IReadOnlyList<Column<(int Unit, IndicatorSteps Steps)>> Steps(AssessmentRun run) =>
    [
        new(Words.Region, row => run.Scheme.NameOf(run.Regions[row.Unit % run.Regions.Count])),
        new(Words.Period, row => run.Periods[row.Unit / run.Regions.Count]),
        new(Words.Indicator, row => PlanTerms.Of(row.Steps.Node.Name)),
        new(Words.Status, row => PlanTerms.Of(row.Steps.Status[row.Unit])),
        new(Words.Value, row => Exact(row.Steps.Value[row.Unit])),
        new(Words.Divided, row => Exact(row.Steps.Divided[row.Unit])),
        new(Words.Imputed, row => Exact(row.Steps.Imputed[row.Unit])),
        new(Words.Treated, row => Exact(row.Steps.Treated[row.Unit])),
        new(Words.Score, row => Exact(row.Steps.Score[row.Unit])),
        new(Words.Uncapped, row => Exact(row.Steps.Uncapped[row.Unit])),
    ];

    private static IReadOnlyList<Column<RegionUncertainty>> Uncertainty(AssessmentRun run) =>
    [
        new(Words.Region, row => run.Scheme.NameOf(row.Region)),
        new(Words.Period, row => row.Period),
        new(Words.Node, row => row.Node),
        new(Words.Score, row => Score(row.Score, run)),
        new(Words.ScoreFrom, row => Score(row.ScoreLow, run)),
        new(Words.ScoreTo, row => Score(row.ScoreHigh, run)),
        new(Words.Rank, row => row.Rank),
        new(Words.RankFrom, row => Exact(row.RankLow)),
        new(Words.RankTo, row => Exact(row.RankHigh)),
    ];

    private static object? Score(double? score, AssessmentRun run) => score is { } known ? Exact(AssessmentRunJson.Published(known, run.Scheme.Rounding)) : null;

    // Numbers that no decimal holds stand as text.
    private static object? Exact(double number) => double.IsNaN(number) ? null : Math.Abs(number) < 1e27 ? new Rounding(RoundingMode.HalfToEven, 12).Of(number) : number.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}

using Jundeng.Cli.Resources;
using Jundeng.Ledger.Indicators;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Indicators and what is linked with them, as tables for people.</summary>
internal static class IndicatorTable
{
    public static void Print(IReadOnlyList<Indicator> indicators)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.IndicatorsColumnCode).NoWrap(), new TableColumn(Strings.IndicatorsColumnName), new TableColumn(Strings.ColumnUnit).NoWrap(),
            new TableColumn(Strings.IndicatorsColumnDirection).NoWrap(), new TableColumn(Strings.ColumnKind).NoWrap(), new TableColumn(Strings.IndicatorsColumnFraction),
            new TableColumn(Strings.IndicatorsColumnBy), new TableColumn(Strings.IndicatorsColumnFrom), new TableColumn(Strings.IndicatorsColumnFrequency).NoWrap(), new TableColumn(Strings.ColumnSince).NoWrap());
        foreach (var one in indicators)
            table.AddRow(
                new Text(one.Code), new Text(PlanTerms.Of(one.Name)), new Text(one.Unit ?? ""), new Text(Direction(one.Direction)), new Text(Kind(one.Kind)),
                new Text(one.Numerator is null ? "" : $"{one.Numerator} / {one.Denominator}"), new Text(string.Join(Strings.ListSeparator, one.Disaggregations)), new Text(one.Source ?? ""),
                new Text(Frequency(one.Frequency)), new Text(one.Since is { } day ? PlanTerms.Day(day) : ""));
        Terminal.Tables().Write(table);
    }

    public static void Print(IReadOnlyList<LinkedTarget> targets)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnYears).NoWrap(), new TableColumn(Strings.ColumnRegion).NoWrap(), new TableColumn(Strings.ColumnPlan).NoWrap(),
            new TableColumn(Strings.IndicatorsColumnTarget).NoWrap(), new TableColumn(Strings.IndicatorsColumnWords), new TableColumn(Strings.ColumnValue).RightAligned().NoWrap(), new TableColumn(Strings.ColumnUnit));
        foreach (var one in targets)
            table.AddRow(
                new Text(PlanTerms.Years(one.From, one.To)), new Text(one.RegionCode), new Text(one.PlanId), new Text(one.TargetId), new Text(one.Words),
                new Text($"{PlanTerms.Of(one.Comparator)} {PlanTerms.Number(one.Value)}{(one.Upper is { } upper ? "–" + PlanTerms.Number(upper) : "")}"), new Text(one.Unit ?? ""));
        Terminal.Tables().Write(table);
    }

    public static void Print(IReadOnlyList<TargetIndicator> targets)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.IndicatorsColumnTarget).NoWrap(), new TableColumn(Strings.IndicatorsColumnWords), new TableColumn(Strings.ColumnUnit).NoWrap(),
            new TableColumn(Strings.IndicatorsColumnLink).NoWrap(), new TableColumn(Strings.ColumnCandidates));
        foreach (var one in targets)
            table.AddRow(
                new Text(one.Target.Id), new Text(one.Target.Indicator), new Text(one.Target.Unit ?? ""), new Text(one.Confirmed ? one.Indicator ?? Strings.IndicatorsNone : ""),
                new Text(one.Confirmed ? "" : string.Join(Strings.ListSeparator, one.Candidates.Select(candidate => "{0} {1} {2:0.00}".With(candidate.Code, PlanTerms.Of(candidate.Name), candidate.Score)))));
        Terminal.Tables().Write(table);
        Terminal.Out.WriteLine(Strings.IndicatorsCounts.With(
            targets.Count, targets.Count(one => one.Indicator is not null), targets.Count(one => one is { Confirmed: true, Indicator: null }), targets.Count(one => !one.Confirmed)));
    }

    private static string Kind(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Flow => Strings.IndicatorsKindFlow,
        IndicatorKind.Stock => Strings.IndicatorsKindStock,
        IndicatorKind.Ratio => Strings.IndicatorsKindRatio,
        IndicatorKind.Coverage => Strings.IndicatorsKindCoverage,
        _ => Strings.IndicatorsKindYesNo,
    };

    private static string Direction(IndicatorDirection direction) => direction switch
    {
        IndicatorDirection.Positive => Strings.IndicatorsPositive,
        IndicatorDirection.Negative => Strings.IndicatorsNegative,
        _ => Strings.IndicatorsInterval,
    };

    private static string Frequency(IndicatorFrequency frequency) => frequency switch
    {
        IndicatorFrequency.Year => Strings.IndicatorsYear,
        IndicatorFrequency.HalfYear => Strings.IndicatorsHalfYear,
        IndicatorFrequency.Quarter => Strings.IndicatorsQuarter,
        _ => Strings.IndicatorsMonth,
    };
}

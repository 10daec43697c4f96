using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Assessment.Analysis;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>The audit of an index for people: what it found, then weight against importance, then each group of children.</summary>
internal static class IndexAuditTable
{
    public static void Print(IReadOnlyList<TreeAudit> audits)
    {
        foreach (var audit in audits)
        {
            var period = audit.Period ?? Strings.AuditAllPeriods;
            Terminal.Out.WriteLine(Strings.AuditHead.With(PlanTerms.Of(audit.Root.Name), period, audit.Units, audit.Report.Importances.Count, Number(audit.AlphaOfScores)));
            Terminal.Out.WriteLine(audit.Report.Flags.Count == 0 ? Strings.AuditNothing : Strings.AuditCount.With(audit.Report.Flags.Count));
            foreach (var flag in audit.Report.Flags) Terminal.Out.WriteLine($"  [{MeasureCodes.Of(flag.Code)}] {PlanTerms.Of(AuditSentences.Of(audit, flag))}");
            PrintIndicators(audit);
            if (audit.Nodes.Count > 0) PrintNodes(audit);
        }
    }

    private static void PrintIndicators(TreeAudit audit)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnIndicator),
            new TableColumn(Strings.ColumnNominal).RightAligned().NoWrap(),
            new TableColumn(Strings.ColumnEffective).RightAligned().NoWrap(),
            new TableColumn(Strings.ColumnCorrelation).RightAligned().NoWrap(),
            new TableColumn(Strings.ColumnRankShift).RightAligned().NoWrap());
        foreach (var ((node, one), shift) in audit.Indicators.Zip(audit.Report.Importances).Zip(audit.RankShifts))
            table.AddRow(new Text(PlanTerms.Of(node.Name)), new Text(Percent(one.Nominal)), new Text(Percent(one.Effective)), new Text(Number(one.Correlation)), new Text(Number(shift)));
        Terminal.Tables().Write(table);
    }

    private static void PrintNodes(TreeAudit audit)
    {
        var names = audit.Root.AndBelow().ToDictionary(node => node.Id, node => PlanTerms.Of(node.Name), StringComparer.Ordinal);
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnNode),
            new TableColumn(Strings.ColumnChildren).RightAligned().NoWrap(),
            new TableColumn(Strings.ColumnAlpha).RightAligned().NoWrap(),
            new TableColumn(Strings.ColumnFirstComponent).RightAligned().NoWrap());
        foreach (var node in audit.Nodes)
        {
            table.AddRow(
                new Text(names[node.Node]), new Text(node.Children.Count.ToString(CultureInfo.InvariantCulture)), new Text(Number(node.Alpha)),
                new Text(node.Components is { } components ? Percent(components.FirstShare) : "–"));
        }

        Terminal.Tables().Write(table);
    }

    private static string Number(double? value) => value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–";

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}

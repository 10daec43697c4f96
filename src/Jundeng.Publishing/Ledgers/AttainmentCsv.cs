using System.Globalization;
using CsvHelper;
using Jundeng.Ledger;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Reports;
using Jundeng.Plans;

namespace Jundeng.Publishing.Ledgers;

/// <summary>Attainment as flat tables; shares with all their digits, 1 = met.</summary>
public static class AttainmentCsv
{
    private static readonly CsvWriterOptions s_options = CsvWriterOptions.Default with { NewLine = "\n" };

    /// <summary>One row a domain, unit or task.</summary>
    public static void Write(TextWriter output, IReadOnlyList<GroupAttainment> groups)
    {
        using var csv = CsvWriter.Create(output, s_options, leaveOpen: true);
        csv.WriteRecord("task", "name", "capped", "uncapped", "low", "high", "coverage", "counted", "reported", "tasks", "done", "partly", "not_done", "unknown");
        foreach (var group in groups)
        {
            var (score, work) = (group.Score, group.Work);
            csv.WriteRecord(
                Text(group.TaskId), Text(group.Name), Number(score.Capped), Number(score.Uncapped), Number(score.Low), Number(score.High), Number(score.Coverage), Count(score.Counted),
                Count(score.Reported), Count(group.Tasks), Count(work.Done), Count(work.Partly), Count(work.NotDone), Count(work.Unknown));
        }
    }

    /// <summary>One row a target, with what was reported last.</summary>
    public static void Write(TextWriter output, IReadOnlyList<TargetAttainment> targets)
    {
        using var csv = CsvWriter.Create(output, s_options, leaveOpen: true);
        csv.WriteRecord("target", "task", "indicator", "comparator", "value", "unit", "kind", "reported", "status", "date", "capped", "uncapped", "counted");
        foreach (var (target, value, capped, uncapped, counted) in targets)
        {
            csv.WriteRecord(
                Text(target.Id), Text(target.TaskId), Text(target.Indicator), Codes.Of(target.Comparator), target.Value.ToString(CultureInfo.InvariantCulture), Text(target.Unit),
                Codes.Of(target.Kind), Number(value?.Number), value is null ? "" : ReportCodes.Of(value.Status), value is null ? "" : PlanTerms.Day(value.On), Number(capped), Number(uncapped),
                counted ? "true" : "false");
        }
    }

    private static string Text(string? value) => value is null ? "" : CsvGuard.Protect(value);

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Count(int value) => value.ToString(CultureInfo.InvariantCulture);
}

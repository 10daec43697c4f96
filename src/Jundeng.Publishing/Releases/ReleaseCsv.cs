using System.Globalization;
using CsvHelper;
using Jundeng.Ledger;
using Jundeng.Ledger.Releases.Content;
using Jundeng.Ledger.Reports;
using Jundeng.Plans;

namespace Jundeng.Publishing.Releases;

/// <summary>What a release shows, as flat tables with all digits.</summary>
public static class ReleaseCsv
{
    private static readonly CsvWriterOptions s_options = CsvWriterOptions.Default with { NewLine = "\n" };

    /// <summary>The columns of the table of targets.</summary>
    public static IReadOnlyList<string> Targets { get; } =
        ["target", "domain", "task", "organisation", "indicator", "code", "comparator", "goal", "upper", "unit", "due", "value", "date", "status", "attainment", "uncapped", "counted", "note", "sentence"];

    /// <summary>The columns of the table of results.</summary>
    public static IReadOnlyList<string> Results { get; } = ["region", "name", "period", "node", "title", "value", "unit", "goal", "status", "score", "low", "high", "coverage", "rank"];

    /// <summary>The columns of the table of observations.</summary>
    public static IReadOnlyList<string> Observations { get; } = ["region", "period", "indicator", "group", "value", "unit", "status", "numerator", "denominator"];

    /// <summary>One row a target.</summary>
    public static void WriteTargets(TextWriter output, ReleaseContent content)
    {
        using var csv = CsvWriter.Create(output, s_options, leaveOpen: true);
        csv.WriteRecord([.. Targets]);
        foreach (var target in content.Targets)
            csv.WriteRecord(
                Text(target.Id), Text(target.Domain), Text(target.Task), Text(target.Organisation), Text(target.Name), Text(target.Indicator), Codes.Of(target.Comparator), Number(target.Value), Number(target.Upper),
                Text(target.Unit), Day(target.Due), Number(target.Reached), Day(target.On), ReportCodes.Of(target.Status), Number(target.Attainment), Number(target.Uncapped), target.Counted ? "true" : "false", Text(target.Note),
                Text(target.Sentence?.ToString()));
    }

    /// <summary>One row a node, region and period.</summary>
    public static void WriteResults(TextWriter output, ReleaseContent content)
    {
        using var csv = CsvWriter.Create(output, s_options, leaveOpen: true);
        csv.WriteRecord([.. Results]);
        var names = content.Regions.ToDictionary(region => region.Id, region => region.Name, StringComparer.Ordinal);
        foreach (var node in content.Nodes)
            foreach (var result in node.Results)
                csv.WriteRecord(
                    Text(result.Region), Text(names[result.Region]), Text(result.Period), Text(node.Id), Text(node.Name.Zh), Number(result.Value), Text(node.Indicator?.Unit), Number(result.Goal), ReportCodes.Of(result.Status),
                    Number(result.Score), Number(result.Low), Number(result.High), Number(result.Coverage), result.Rank?.ToString(CultureInfo.InvariantCulture) ?? "");
    }

    /// <summary>One row an observation.</summary>
    public static void WriteObservations(TextWriter output, ReleaseContent content)
    {
        using var csv = CsvWriter.Create(output, s_options, leaveOpen: true);
        csv.WriteRecord([.. Observations]);
        foreach (var row in content.Observations)
            csv.WriteRecord(
                Text(row.Region), Text(row.Period), Text(row.Indicator), Text(row.Group), Number(row.Value), Text(row.Unit), ReportCodes.Of(row.Status), Number(row.Numerator), Number(row.Denominator));
    }

    private static string Text(string? value) => value is null ? "" : CsvGuard.Protect(value);

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly? day) => day is { } known ? PlanTerms.Day(known) : "";
}

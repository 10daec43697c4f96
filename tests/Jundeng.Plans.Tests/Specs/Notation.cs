using System.Globalization;

namespace Jundeng.Plans.Tests.Specs;

/// <summary>Writes a reading in the notation of docs/specs, so that what was read can be laid beside what was expected.</summary>
internal static class Notation
{
    private static readonly string[] s_comparators = ["=", "≥", "≤", "≈"];
    private static readonly string[] s_kinds = ["", "起点", "其中", "资金"];
    private static readonly string[] s_bases = ["", "提高", "降低", "增长"];
    private static readonly string[] s_flows = ["当期", "累计"];
    private static readonly string[] s_modalities = ["确保", "力争", "计划"];

    public static string Of(PlanReading reading, string text)
    {
        var lines = new List<string>(Document(reading.Document));
        lines.AddRange(reading.Targets.Where(target => target.TaskId is null).Select(Target));
        foreach (var task in reading.Tasks)
        {
            lines.Add(Task(task));
            if (task.Responsible.Count > 0) lines.Add("责任：" + string.Join('；', task.Responsible));
            if (task.Cooperating.Count > 0) lines.Add("配合：" + string.Join('；', task.Cooperating));
            lines.AddRange(reading.Targets.Where(target => target.TaskId == task.Id).Select(Target));
        }

        lines.AddRange(reading.Findings.Select(finding => $"! {finding.Code}" + string.Concat(finding.Spans.Select(span => " | " + span.Of(text).ToString()))));
        return string.Join('\n', lines);
    }

    public static IEnumerable<string> Document(DocumentInfo document) => Fields(document).Select(field => $"{field.Name}：{field.Value}");

    /// <summary>What a document says about itself, by the names of the notation; 无 where it does not say.</summary>
    public static IEnumerable<(string Name, string Value)> Fields(DocumentInfo document)
    {
        yield return ("题名", document.Title ?? "无");
        yield return ("文号", document.Number ?? "无");
        yield return ("发文机关", document.Issuer ?? "无");
        yield return ("成文日期", document.Issued is { } day ? Day(day) : "无");
        yield return ("地区", document.Region ?? "无");
        yield return ("规划期", document is { From: { } from, To: { } to } ? from == to ? $"{from}" : $"{from}—{to}" : "无");
    }

    public static string Task(PlanTask task) => $"[{task.Id}] {task.Title}" + (task.Domain is null ? "" : " | " + task.Domain);

    public static string Target(PlanTarget target)
    {
        var tags = string.Join(' ', Tags(target));
        return $"{target.Text} | {Value(target)} | {target.Indicator}" + (tags.Length == 0 ? "" : " | " + tags);
    }

    /// <summary>≥ 2–3 所.</summary>
    public static string Value(PlanTarget target)
    {
        var value = Number(target.Value) + (target.Upper is { } upper ? "–" + Number(upper) : "");
        return $"{s_comparators[(int)target.Comparator]} {value}" + (target.Unit is null ? "" : " " + target.Unit);
    }

    public static IEnumerable<string> Tags(PlanTarget target)
    {
        if (target.Kind != TargetKind.Target) yield return s_kinds[(int)target.Kind];
        if (target.Basis != Basis.Level) yield return s_bases[(int)target.Basis];
        if (target.Flow is { } flow) yield return s_flows[(int)flow];
        if (target.Modality is { } modality) yield return s_modalities[(int)modality];
        if (target.Binding is { } binding) yield return binding ? "约束性" : "预期性";
        if (target.Due is { } due) yield return Day(due);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}

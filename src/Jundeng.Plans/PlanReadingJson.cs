using System.Text.Json;
using Jundeng.Plans.Documents;

namespace Jundeng.Plans;

/// <summary>Writes a reading as JSON: fields as in docs/formats.md, places as half-open pairs of code points.</summary>
public static class PlanReadingJson
{
    /// <summary>Writes one object.</summary>
    /// <param name="writer">Receives the object; not flushed.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="points">The map of the text that was read; that of an empty text where the plan has no source.</param>
    public static void Write(Utf8JsonWriter writer, PlanReading reading, CodePoints points)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("document");
        Write(writer, reading.Document);
        writer.WriteStartArray("tasks");
        foreach (var task in reading.Tasks) Write(writer, task, points);
        writer.WriteEndArray();
        writer.WriteStartArray("targets");
        foreach (var target in reading.Targets) Write(writer, target, points);
        writer.WriteEndArray();
        writer.WriteStartArray("findings");
        foreach (var finding in reading.Findings) Write(writer, finding, points);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DocumentInfo document)
    {
        writer.WriteStartObject();
        writer.WriteString("title", document.Title);
        writer.WriteString("number", document.Number);
        writer.WriteString("issuer", document.Issuer);
        writer.WriteString("issued", Iso(document.Issued));
        writer.WriteString("region", document.Region);
        WriteNumber(writer, "from", document.From);
        WriteNumber(writer, "to", document.To);
        writer.WriteString("sha256", document.Sha256);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PlanTask task, CodePoints points)
    {
        writer.WriteStartObject();
        writer.WriteString("id", task.Id);
        writer.WriteString("domain", task.Domain);
        writer.WriteString("title", task.Title);
        Write(writer, task.Span, points);
        Write(writer, "responsible", task.Responsible);
        Write(writer, "cooperating", task.Cooperating);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PlanTarget target, CodePoints points)
    {
        writer.WriteStartObject();
        writer.WriteString("id", target.Id);
        writer.WriteString("task", target.TaskId);
        Write(writer, target.Span, points);
        writer.WriteString("text", target.Text);
        writer.WriteString("indicator", target.Indicator);
        writer.WriteString("comparator", Codes.Of(target.Comparator));
        writer.WriteNumber("value", target.Value);
        WriteNumber(writer, "upper", target.Upper);
        writer.WriteString("unit", target.Unit);
        writer.WriteString("kind", Codes.Of(target.Kind));
        writer.WriteString("basis", Codes.Of(target.Basis));
        writer.WriteString("flow", target.Flow is { } flow ? Codes.Of(flow) : null);
        writer.WriteString("due", Iso(target.Due));
        writer.WriteString("partOf", target.PartOf);
        writer.WriteString("modality", target.Modality is { } modality ? Codes.Of(modality) : null);
        if (target.Binding is { } binding) writer.WriteBoolean("binding", binding);
        else writer.WriteNull("binding");
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Finding finding, CodePoints points)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code);
        writer.WriteString("severity", Codes.Of(finding.Severity));
        writer.WriteStartObject("message");
        writer.WriteString("zh", finding.Message.Zh);
        writer.WriteString("en", finding.Message.En);
        writer.WriteEndObject();
        writer.WriteStartArray("spans");
        foreach (var span in finding.Spans)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(points.FromUtf16(span.Start));
            writer.WriteNumberValue(points.FromUtf16(span.End));
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        Write(writer, "tasks", finding.Tasks);
        Write(writer, "targets", finding.Targets);
        if (finding.Answer is { } answer)
        {
            writer.WriteStartObject("answer");
            writer.WriteString("answer", answer.Mended ? "mended" : "accepted");
            writer.WriteString("why", answer.Why);
            writer.WriteString("who", answer.Who);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TextSpan span, CodePoints points)
    {
        writer.WriteNumber("start", points.FromUtf16(span.Start));
        writer.WriteNumber("end", points.FromUtf16(span.End));
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
        else writer.WriteNull(name);
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

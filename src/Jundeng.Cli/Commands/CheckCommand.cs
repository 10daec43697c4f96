using System.CommandLine;
using System.Text.Json;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Plans;
using Jundeng.Plans.Findings;
using Jundeng.Publishing;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng check</c>: what a careful reader would ask about.</summary>
internal static class CheckCommand
{
    private const string Never = "never";

    public static Command Create()
    {
        var file = Options.File();
        var format = Options.Format(Options.Table, Options.Json);
        string[] limits = [.. Enum.GetValues<Severity>().Select(Codes.Of), Never];
        var failOn = new Option<string>("--fail-on") { Description = Strings.OptionFailOn, HelpName = string.Join('|', limits), DefaultValueFactory = _ => Codes.Of(Severity.Error) }.Among(limits);
        var against = new Option<string?>("--against") { Description = Strings.OptionAgainst, HelpName = "FILE" };
        var corrections = Options.Corrections();
        var command = new DocumentedCommand("check", Strings.CheckDescription, Strings.CheckExamples) { file, against, corrections, failOn, format };
        command.SetAction(parsed =>
        {
            var document = DocumentReading.Read(parsed.GetRequiredValue(file), parsed.GetValue(corrections));
            if (parsed.GetValue(against) is { } upper)
                document = document with { Reading = document.Reading with { Findings = [.. UpperPlan.Compare(document.Reading, DocumentReading.Read(upper).Reading), .. document.Reading.Findings] } };
            var lines = new SourceLines(document.Text);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(json => WriteJson(json, document, lines));
            else FindingList.Print(document, lines);
            return Codes.TryParse(parsed.GetRequiredValue(failOn), out Severity limit) && document.Reading.Findings.Any(finding => finding.Answer is null && finding.Severity >= limit)
                ? ExitCode.Found
                : ExitCode.Done;
        });
        return command;
    }

    private static void WriteJson(Utf8JsonWriter json, DocumentReading document, SourceLines lines)
    {
        var points = document.Text.CodePoints;
        json.WriteStartObject();
        json.WriteString("file", document.File.Name);
        json.WriteStartArray("findings");
        foreach (var finding in document.Reading.Findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", Codes.Of(finding.Severity));
            json.WriteStartObject("message");
            json.WriteString("zh", finding.Message.Zh);
            json.WriteString("en", finding.Message.En);
            json.WriteEndObject();
            json.WriteStartArray("places");
            foreach (var span in finding.Spans)
            {
                json.WriteStartObject();
                json.WriteNumber("line", lines.LineOf(span.Start));
                json.WriteNumber("column", lines.ColumnOf(span.Start));
                json.WriteNumber("start", points.FromUtf16(span.Start));
                json.WriteNumber("end", points.FromUtf16(span.End));
                json.WriteString("text", span.Of(document.Text.Text));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Write(json, "tasks", finding.Tasks);
            Write(json, "targets", finding.Targets);
            if (finding.Answer is { } answer)
            {
                json.WriteStartObject("answer");
                json.WriteString("answer", answer.Mended ? "mended" : "accepted");
                json.WriteString("why", answer.Why);
                json.WriteString("who", answer.Who);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}

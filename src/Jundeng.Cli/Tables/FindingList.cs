using Jundeng.Cli.Resources;
using Jundeng.Plans;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Findings for people: severity, code and sentence, under them each place with its line and the words around it.</summary>
internal static class FindingList
{
    private const int Before = 14;
    private const int After = 22;

    public static void Print(DocumentReading document, SourceLines lines)
    {
        var console = Terminal.Tables();
        var text = document.Text.Text;
        foreach (var finding in document.Reading.Findings)
        {
            console.Write(new Text($"{PlanTerms.Of(finding.Severity)} ", Colour(finding.Severity)));
            console.Write(new Text($"[{finding.Code}] {PlanTerms.Of(finding.Message)}\n"));
            if (finding.Answer is { } answer) console.Write(new Text("    " + (answer.Mended ? Strings.FindingMended : Strings.FindingAccepted).With(answer.Why, answer.Who) + "\n"));
            foreach (var span in finding.Spans)
            {
                console.Write(new Text($"    {document.File.Name}:{lines.LineOf(span.Start)}:{lines.ColumnOf(span.Start)}", new Style(Color.Grey)));
                var (before, after) = Around(text, span);
                console.Write(new Text($"  {before}"));
                console.Write(new Text(Line(span.Of(text).ToString()), new Style(decoration: Decoration.Bold)));
                console.Write(new Text($"{after}\n"));
            }
        }

        if (document.Reading.Findings.Count == 0)
        {
            Terminal.Out.WriteLine(Strings.CheckNothing);
            return;
        }

        int Count(Severity severity) => document.Reading.Findings.Count(finding => finding.Answer is null && finding.Severity == severity);
        Terminal.Out.WriteLine(Strings.CheckCounts.With(document.Reading.Findings.Count(finding => finding.Answer is null), Count(Severity.Error), Count(Severity.Warning), Count(Severity.Note)));
    }

    private static Style Colour(Severity severity) => new(
        severity switch { Severity.Error => Color.Red, Severity.Warning => Color.Yellow, _ => Color.Blue }, decoration: Decoration.Bold);

    // The words around a place, within its line and never through a surrogate pair.
    private static (string Before, string After) Around(string text, TextSpan span)
    {
        var lineStart = span.Start == 0 ? 0 : text.AsSpan(0, span.Start).LastIndexOfAny('\r', '\n') + 1;
        var rest = text.AsSpan(span.End).IndexOfAny('\r', '\n');
        var lineEnd = rest < 0 ? text.Length : span.End + rest;
        var start = Math.Max(lineStart, span.Start - Before);
        var end = Math.Min(lineEnd, span.End + After);
        if (start > lineStart && char.IsLowSurrogate(text[start])) start++;
        if (end < lineEnd && char.IsLowSurrogate(text[end])) end--;
        var before = Line(text[start..span.Start]);
        return (start > lineStart ? "…" + before : before.TrimStart(), Line(text[span.End..end]) + (end < lineEnd ? "…" : ""));
    }

    private static string Line(string text)
    {
        const int longest = 60;
        var line = text.ReplaceLineEndings(" ").Replace('\t', ' ');
        return line.Length <= longest ? line : line[..(char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest)] + "…";
    }
}

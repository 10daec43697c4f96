using System.CommandLine;
using System.Text;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Assessment.Accounts;
using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Publishing.Assessments;

namespace Jundeng.Cli.Commands;

/// <summary>A run on standard output, in a file, or with every step in a folder.</summary>
internal static class AssessmentOutput
{
    public const string Xlsx = "xlsx";
    public const string Markdown = "md";
    public const string Html = "html";

    private static readonly string[] s_endings = [".json", ".csv", ".xlsx", ".md", ".html"];

    private static readonly string[] s_files =
        ["results.json", "results.csv", "results.xlsx", "steps.csv", "weights.csv", "uncertainty.csv", "scheme.json", "data.csv", "account.md", "account.html"];

    public static Option<string?> Option()
    {
        var option = new Option<string?>("--output", "-o") { Description = Strings.OptionOutputOrFolder.With(string.Join(' ', s_endings)), HelpName = "FILE|FOLDER" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } path && !IsFolder(path) && !s_endings.Contains(Options.Ending(path)))
                result.AddError(Strings.OutputEnding.With(path, string.Join(' ', s_endings)));
        });
        return option;
    }

    public static void Print(string format, AssessmentRun run, Account? account)
    {
        if (format == Xlsx && !Console.IsOutputRedirected) throw new CliException(ExitCode.Usage, Strings.FormatNeedsFile.With(format));
        Terminal.Out.Flush();
        using var whole = new MemoryStream();
        Write(whole, format, run, account);
        whole.WriteTo(Terminal.OutStream);
    }

    public static void Save(string path, AssessmentRun run, ObservationTable observations, Account? account)
    {
        if (IsFolder(path)) OutputFolder.Write(path, Files(run, observations, account), s_files);
        else OutputFile.Write(path, stream => Write(stream, Options.Ending(path)[1..], run, account));
        Terminal.Note(Strings.Written.With(path));
    }

    private static bool IsFolder(string path) => Options.Ending(path).Length == 0 || Path.EndsInDirectorySeparator(path) || Directory.Exists(path);

    private static void Write(Stream stream, string format, AssessmentRun run, Account? account)
    {
        switch (format)
        {
            case Options.Json:
                JsonOutput.Write(stream, json => AssessmentRunJson.Write(json, run));
                break;
            case Options.Csv:
                Text(stream, writer => AssessmentCsv.WriteResults(writer, run));
                break;
            case Xlsx:
                AssessmentWorkbook.Write(stream, run);
                break;
            case Html:
                Text(stream, writer => AccountHtml.Write(writer, account ?? Account.Of(run)));
                break;
            default:
                Text(stream, writer => AccountMarkdown.Write(writer, account ?? Account.Of(run)));
                break;
        }
    }

    private static Dictionary<string, Action<Stream>> Files(AssessmentRun run, ObservationTable observations, Account? account)
    {
        var files = new Dictionary<string, Action<Stream>>
        {
            ["results.json"] = stream => Write(stream, Options.Json, run, account),
            ["results.csv"] = stream => Write(stream, Options.Csv, run, account),
            ["steps.csv"] = stream => Text(stream, writer => AssessmentCsv.WriteSteps(writer, run)),
            ["weights.csv"] = stream => Text(stream, writer => AssessmentCsv.WriteWeights(writer, run)),
            ["scheme.json"] = stream => JsonOutput.Write(stream, json => SchemeJson.Write(json, run.Scheme)),
            ["data.csv"] = stream => Text(stream, observations.Write),
            ["account.md"] = stream => Write(stream, Markdown, run, account),
            ["account.html"] = stream => Write(stream, Html, run, account),
        };
        if (run.Uncertainty.Count > 0) files["uncertainty.csv"] = stream => Text(stream, writer => AssessmentCsv.WriteUncertainty(writer, run));
        return files;
    }

    private static void Text(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        write(writer);
    }
}

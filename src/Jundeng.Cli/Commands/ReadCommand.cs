using System.CommandLine;
using System.Text;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Plans;
using Jundeng.Publishing.Ledgers;
using Jundeng.Publishing.Readings;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng read</c>: what a plan promises.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var file = Options.File();
        var format = Options.Format(Options.Table, Options.Json, Options.Csv);
        var output = Options.Output(".json", ".csv", ".xlsx");
        var corrections = Options.Corrections();
        var command = new DocumentedCommand("read", Strings.ReadDescription, Strings.ReadExamples) { file, corrections, format, output };
        command.SetAction(parsed =>
        {
            if (Directory.Exists(parsed.GetRequiredValue(file)))
                return FolderReading.Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(format), parsed.GetValue(output) ?? parsed.GetValue(corrections));

            var document = DocumentReading.Read(parsed.GetRequiredValue(file), parsed.GetValue(corrections));
            if (parsed.GetValue(output) is { } path) Save(document, path);
            else Print(document, parsed.GetRequiredValue(format));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(DocumentReading document, string format)
    {
        switch (format)
        {
            case Options.Json:
                JsonOutput.Print(json => PlanReadingJson.Write(json, document.Reading, document.Text.CodePoints));
                break;
            case Options.Csv:
                LedgerCsv.Write(Terminal.Out, document.Reading, document.Text);
                break;
            default:
                ReadingTable.Print(document.Reading);
                if (document.Reading.Findings.Count > 0) Terminal.Out.WriteLine(Strings.ReadSeeFindings.With(document.File.Name));
                break;
        }
    }

    private static void Save(DocumentReading document, string path)
    {
        OutputFile.Write(path, stream =>
        {
            switch (Options.Ending(path))
            {
                case ".json":
                    JsonOutput.Write(stream, json => PlanReadingJson.Write(json, document.Reading, document.Text.CodePoints));
                    break;
                case ".csv":
                    using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true)) LedgerCsv.Write(writer, document.Reading, document.Text);
                    break;
                default:
                    ReadingWorkbook.Write(stream, document.Reading, document.Text);
                    break;
            }
        });
        Terminal.Note(Strings.Written.With(path));
    }
}

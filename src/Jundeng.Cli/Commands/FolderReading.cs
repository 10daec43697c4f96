using System.Collections.Concurrent;
using System.Text.Json;
using Jundeng.Cli.Resources;
using Jundeng.Plans;
using Jundeng.Plans.Documents;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Commands;

/// <summary>Reads every file of a folder, several at a time, and goes on past those that cannot be read.</summary>
internal static class FolderReading
{
    public static int Run(string folder, string format, string? outputOrCorrections)
    {
        if (outputOrCorrections is not null || format == Options.Csv) throw new CliException(ExitCode.Usage, Strings.FolderFormat);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.')))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (files.Count == 0) Terminal.Note(Strings.FolderEmpty.With(folder));

        var outcomes = Progress(files, file => Read(folder, file));
        foreach (var outcome in outcomes)
            if (format == Options.Json) JsonOutput.PrintLine(json => WriteJson(json, outcome));
            else if (outcome.Reading is { } reading) Terminal.Out.WriteLine(Strings.FolderLine.With(reading.Tasks.Count, reading.Targets.Count, reading.Findings.Count, outcome.Name));
            else Terminal.Out.WriteLine(Strings.FolderFailed.With(outcome.Name, outcome.Problem!));

        var failed = outcomes.Count(outcome => outcome.Reading is null);
        Terminal.Note(Strings.FolderCounts.With(outcomes.Length, outcomes.Length - failed, failed));
        return failed == 0 ? ExitCode.Done : ExitCode.NotADocument;
    }

    private sealed record Outcome(string Name, PlanText? Text, PlanReading? Reading, string? Problem);

    private static Outcome Read(string folder, string path)
    {
        var name = Path.GetRelativePath(folder, path);
        try
        {
            var file = SourceFile.Read(path);
            return PlanDocument.TryDecode(file.Bytes, file.Name, out var text, out var refusal)
                ? new Outcome(name, text, PlanReader.Read(text), null)
                : new Outcome(name, null, null, PlanTerms.Of(refusal.Message));
        }
        catch (CliException problem)
        {
            return new Outcome(name, null, null, problem.Message);
        }
    }

    // In the order of the files, whoever finishes first.
    private static Outcome[] Progress(List<string> files, Func<string, Outcome> read)
    {
        var outcomes = new Outcome[files.Count];
        void Work(Action done) => Parallel.ForEach(Partitioner.Create(0, files.Count, 1), range =>
        {
            outcomes[range.Item1] = read(files[range.Item1]);
            done();
        });

        if (files.Count == 0) return outcomes;
        if (Console.IsErrorRedirected) Work(() => { });
        else
            Terminal.Progress().Progress().Start(context =>
            {
                var bar = context.AddTask(Markup.Escape(Strings.Reading.With(files.Count)), maxValue: files.Count);
                Work(() => bar.Increment(1));
            });
        return outcomes;
    }

    private static void WriteJson(Utf8JsonWriter json, Outcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("file", outcome.Name);
        if (outcome.Problem is { } problem) json.WriteString("problem", problem);
        if (outcome is { Reading: { } reading, Text: { } text })
        {
            json.WritePropertyName("reading");
            PlanReadingJson.Write(json, reading, text.CodePoints);
        }

        json.WriteEndObject();
    }
}

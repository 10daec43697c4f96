using Jundeng.Cli.Resources;
using Jundeng.Plans;
using Jundeng.Plans.Corrections;
using Jundeng.Plans.Documents;
using Jundeng.Publishing;

namespace Jundeng.Cli;

/// <summary>A plan document that was read, with notes to the person on standard error.</summary>
internal sealed record DocumentReading(SourceFile File, PlanText Text, PlanReading Reading)
{
    private const int Long = 2_000_000;

    /// <summary>Reads a document and applies a corrections file, if one is given.</summary>
    public static DocumentReading Read(string path, string? corrections = null)
    {
        var (file, text) = Decode(path);
        var reading = Waiting.For(Strings.Reading.With(file.Name), text.Text.Length > Long, () => corrections is null ? PlanReader.Read(text) : Corrected(text, corrections));
        if (reading.Tasks.Count == 0) Terminal.Note(string.IsNullOrWhiteSpace(text.Text) ? Strings.NoteEmpty.With(file.Name) : Strings.NoteNoTask.With(file.Name));
        return new DocumentReading(file, text, reading);
    }

    private static PlanReading Corrected(PlanText text, string path)
    {
        var file = SourceFile.Read(path);
        if (!PlanDocument.TryDecode(file.Bytes, file.Name, out var yaml, out var refusal)) throw new CliException(ExitCode.NotADocument, PlanTerms.Of(refusal.Message));
        if (CorrectionFile.TryParse(yaml.Text, out var corrections, out var errors) && PlanReader.TryRead(text, corrections, out var reading, out errors)) return reading;
        throw new CliException(ExitCode.DataRefused, string.Join('\n', errors.Select(error => $"{file.Name}:{error.Line}: {PlanTerms.Of(error.Message)}")));
    }

    public static (SourceFile File, PlanText Text) Decode(string path)
    {
        var file = SourceFile.Read(path);
        if (!PlanDocument.TryDecode(file.Bytes, file.Name, out var text, out var refusal)) throw new CliException(Refusals.CodeOf(refusal.Code), PlanTerms.Of(refusal.Message));
        foreach (var note in text.Notes) Terminal.Note(PlanTerms.Of(note));
        return (file, text);
    }
}

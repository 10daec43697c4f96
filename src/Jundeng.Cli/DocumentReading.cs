using Jundeng.Cli.Resources;
using Jundeng.Plans;
using Jundeng.Plans.Documents;
using Jundeng.Publishing;

namespace Jundeng.Cli;

/// <summary>A plan document that was read, with notes to the person on standard error.</summary>
internal sealed record DocumentReading(SourceFile File, PlanText Text, PlanReading Reading)
{
    private const int Long = 2_000_000;

    public static DocumentReading Read(string path)
    {
        var (file, text) = Decode(path);
        var reading = Waiting.For(Strings.Reading.With(file.Name), text.Text.Length > Long, () => PlanReader.Read(text));
        if (reading.Tasks.Count == 0) Terminal.Note(string.IsNullOrWhiteSpace(text.Text) ? Strings.NoteEmpty.With(file.Name) : Strings.NoteNoTask.With(file.Name));
        return new DocumentReading(file, text, reading);
    }

    public static (SourceFile File, PlanText Text) Decode(string path)
    {
        var file = SourceFile.Read(path);
        if (!PlanDocument.TryDecode(file.Bytes, file.Name, out var text, out var refusal)) throw new CliException(ExitCode.NotADocument, PlanTerms.Of(refusal.Message));
        foreach (var note in text.Notes) Terminal.Note(PlanTerms.Of(note));
        return (file, text);
    }
}

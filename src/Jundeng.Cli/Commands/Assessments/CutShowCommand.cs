using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Assessment.Archive;

namespace Jundeng.Cli.Commands.Assessments;

/// <summary><c>jundeng cut show</c>: the observations of a cut, byte for byte.</summary>
internal static class CutShowCommand
{
    public static Command Create()
    {
        var cut = new Argument<string>("CUT") { Description = Strings.ArgumentCut };
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.CutShowDescription, Strings.CutShowExamples) { cut, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var stored = await new CutService(store).GetAsync(parsed.GetRequiredValue(cut), ct);
            await Terminal.Out.FlushAsync(ct);
            await Terminal.OutStream.WriteAsync(stored.Content, ct);
        });
        return command;
    }
}

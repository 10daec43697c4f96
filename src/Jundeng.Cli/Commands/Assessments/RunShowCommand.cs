using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Publishing;

namespace Jundeng.Cli.Commands.Assessments;

/// <summary><c>jundeng run show</c>: the results of a run as a table, or as they are stored.</summary>
internal static class RunShowCommand
{
    public static Command Create()
    {
        var id = RunCommand.Id("RUN");
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.RunShowDescription, Strings.RunShowExamples) { id, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var runs = new RunService(store);
            var again = await Waiting.ForAsync(Strings.RunMaking, () => runs.RecomputeAsync(parsed.GetRequiredValue(id), new RunSettings { Cancellation = ct }));
            if (!again.IsTheSame) throw new CliException(ExitCode.Found, Strings.RunDiffers.With(again.Summary.Id, again.Summary.Sha256, again.Digest));
            if (parsed.GetRequiredValue(format) == Options.Json)
            {
                await Terminal.Out.FlushAsync(ct);
                await Terminal.OutStream.WriteAsync((await runs.FindAsync(again.Summary.Id, ct))!.Result, ct);
                return ExitCode.Done;
            }

            foreach (var note in again.Run.Notes) Terminal.Note(PlanTerms.Of(note));
            AssessmentTable.Print(again.Run);
            return ExitCode.Done;
        });
        return command;
    }
}

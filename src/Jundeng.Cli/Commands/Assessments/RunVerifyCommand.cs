using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Assessment.Runs;

namespace Jundeng.Cli.Commands.Assessments;

/// <summary><c>jundeng run verify</c>: works runs out again and compares checksums.</summary>
internal static class RunVerifyCommand
{
    public static Command Create()
    {
        var ids = new Argument<string[]>("RUN") { Description = Strings.ArgumentRuns, Arity = ArgumentArity.ZeroOrMore };
        var db = Database.Option();
        var command = new DocumentedCommand("verify", Strings.RunVerifyDescription, Strings.RunVerifyExamples) { ids, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var runs = new RunService(store);
            var chosen = parsed.GetValue(ids) is { Length: > 0 } given ? given : [.. (await runs.ListAsync(ct)).Select(run => run.Id)];
            if (chosen.Length == 0) Terminal.Note(Strings.RunListEmpty);
            var broken = false;
            foreach (var id in chosen)
            {
                var verification = await Waiting.ForAsync(Strings.RunMaking, () => runs.VerifyAsync(id, new RunSettings { Cancellation = ct }));
                broken |= !verification.Holds;
                Terminal.Out.WriteLine(verification.Holds
                    ? Strings.RunHolds.With(id, verification.Recorded)
                    : Strings.RunBroken.With(id, verification.Recorded, verification.Stored, verification.Recomputed));
            }

            return broken ? ExitCode.Found : ExitCode.Done;
        });
        return command;
    }
}

using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Assessment.Runs;

namespace Jundeng.Cli.Commands.Assessments;

/// <summary><c>jundeng run make</c>: applies a scheme to a cut.</summary>
internal static class RunMakeCommand
{
    public static Command Create()
    {
        var scheme = new Argument<string>("SCHEME") { Description = Strings.ArgumentSchemeName };
        var cut = new Argument<string>("CUT") { Description = Strings.ArgumentCut };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("make", Strings.RunMakeDescription, Strings.RunMakeExamples) { scheme, cut, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var run = await Waiting.ForAsync(
                Strings.RunMaking,
                () => new RunService(store).MakeAsync(
                    SchemeName.Parse(parsed.GetRequiredValue(scheme)), parsed.GetRequiredValue(cut), act.Of(parsed), new RunSettings { Cancellation = ct }));
            Terminal.Out.WriteLine(Strings.RunMade.With(run.Id, run.SchemeName, run.Cut, run.Sha256));
        });
        return command;
    }
}

using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Releases;

namespace Jundeng.Cli.Commands.Releases;

/// <summary><c>jundeng release propose</c>: proposes to make something public.</summary>
internal static class ReleaseProposeCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var year = Options.Year("--year", Strings.OptionReleaseYear);
        var revision = new Option<int?>("--revision") { Description = Strings.OptionReleaseRevision, HelpName = "N" };
        var asOf = Options.Day("--as-of", Strings.OptionReleaseAsOf);
        var run = new Option<string?>("--run") { Description = Strings.OptionReleaseRun, HelpName = "RUN" };
        var papers = new Option<string[]>("--paper") { Description = Strings.OptionReleasePaper, HelpName = "PAPER", AllowMultipleArgumentsPerToken = true };
        var title = new Option<string?>("--title") { Description = Strings.OptionReleaseTitle, HelpName = "TITLE" };
        var notes = new Option<string?>("--notes") { Description = Strings.OptionReleaseNotes, HelpName = "TEXT" };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("propose", Strings.ReleaseProposeDescription, Strings.ReleaseProposeExamples) { plan, year, revision, asOf, run, papers, title, notes, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var proposal = new ProposeRelease(parsed.GetRequiredValue(plan))
            {
                Year = parsed.GetValue(year),
                Revision = parsed.GetValue(revision),
                AsOf = parsed.GetValue(asOf),
                Run = parsed.GetValue(run),
                Papers = parsed.GetValue(papers) ?? [],
                Title = parsed.GetValue(title),
                Notes = parsed.GetValue(notes),
            };
            ReleaseTable.PrintLine(await new ReleaseService(store).ProposeAsync(proposal, act.Of(parsed), ct));
        });
        return command;
    }
}

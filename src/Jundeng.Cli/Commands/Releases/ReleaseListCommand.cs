using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Releases;

namespace Jundeng.Cli.Commands.Releases;

/// <summary><c>jundeng release list</c>: releases with where they stand.</summary>
internal static class ReleaseListCommand
{
    public static Command Create()
    {
        var plan = new Option<string?>("--plan") { Description = Strings.OptionReleasePlan, HelpName = "PLAN" };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.ReleaseListDescription, Strings.ReleaseListExamples) { plan, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var releases = await new ReleaseService(store).ListAsync(parsed.GetValue(plan), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { releases });
            else if (releases.Count == 0) Terminal.Note(Strings.ReleaseEmpty);
            else ReleaseTable.Print(releases);
        });
        return command;
    }
}

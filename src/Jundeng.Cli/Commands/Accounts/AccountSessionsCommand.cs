using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Accounts.SignIn;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng account sessions</c>: who is signed in.</summary>
internal static class AccountSessionsCommand
{
    public static Command Create()
    {
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var who = Database.Operator();
        var command = new DocumentedCommand("sessions", Strings.AccountSessionsDescription, Strings.AccountSessionsExamples) { format, db, who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var sessions = await new SignInService(store).SessionsAsync(new(parsed.GetRequiredValue(who)), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { sessions });
            else if (sessions.Count == 0) Terminal.Note(Strings.SessionsEmpty);
            else SignInTable.Print(sessions);
        });
        return command;
    }
}

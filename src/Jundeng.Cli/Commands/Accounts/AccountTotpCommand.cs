using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Accounts.Security;
using Jundeng.Ledger.Accounts.SignIn;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng account totp</c>: one's own second factor; an administrator takes it off where the device is lost.</summary>
internal static class AccountTotpCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = Strings.ArgumentAccount };
        var remove = new Option<bool>("--remove") { Description = Strings.OptionTotpRemove };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("totp", Strings.AccountTotpDescription, Strings.AccountTotpExamples) { name, remove, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var (factors, of, by) = (new SecondFactorService(store), parsed.GetRequiredValue(name), act.Of(parsed));
            if (parsed.GetValue(remove))
            {
                await factors.RemoveAsync(of, by, ct);
                Terminal.Note(Strings.TotpRemoved.With(of));
                return;
            }

            if (of != by.Who) throw new CliException(ExitCode.NotAllowed, Strings.TotpNotOwn.With(of));
            var secret = Totp.NewSecret();
            Terminal.Note(Strings.TotpShow);
            Terminal.Out.WriteLine(Totp.UriOf(of, secret));
            await factors.SetAsync(secret, SecretInput.Ask(Strings.TotpCode), by, ct);
            Terminal.Note(Strings.TotpDone.With(of));
        });
        return command;
    }
}

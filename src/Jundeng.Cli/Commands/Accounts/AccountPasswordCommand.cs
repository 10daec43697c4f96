using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Accounts.Security;
using Jundeng.Ledger.Accounts.SignIn;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng account password</c>: one's own password, or as an administrator a first one for another.</summary>
internal static class AccountPasswordCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = Strings.ArgumentAccount };
        var generate = new Option<bool>("--generate") { Description = Strings.OptionGenerate };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("password", Strings.AccountPasswordDescription, Strings.AccountPasswordExamples) { name, generate, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var (passwords, of, by) = (new PasswordService(store), parsed.GetRequiredValue(name), act.Of(parsed));
            if (of == by.Who)
            {
                var current = await passwords.HasPasswordAsync(of, ct) ? SecretInput.Ask(Strings.PasswordCurrent) : null;
                await passwords.ChangeAsync(of, current, Ask(parsed.GetValue(generate)), ct);
            }
            else
            {
                await passwords.ResetAsync(of, Ask(parsed.GetValue(generate)), by, ct);
                Terminal.Note(Strings.PasswordMustChange.With(of));
            }

            Terminal.Note(Strings.PasswordSet.With(of));
        });
        return command;
    }

    private static string Ask(bool generate)
    {
        if (!generate) return SecretInput.AskTwice(Strings.PasswordNew, Strings.PasswordAgain);
        var made = NewPassword.Make();
        Terminal.Out.WriteLine(made);
        return made;
    }
}

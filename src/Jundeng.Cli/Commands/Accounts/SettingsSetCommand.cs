using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Settings;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng settings set</c>: sets one of them.</summary>
internal static class SettingsSetCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = Strings.ArgumentSetting };
        name.CompletionSources.Add([.. AllSettings.All.Select(setting => setting.Name)]);
        var value = new Argument<string?>("VALUE") { Description = Strings.ArgumentSettingValue, Arity = ArgumentArity.ZeroOrOne };
        var usual = new Option<bool>("--usual") { Description = Strings.SettingsOptionUsual };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("set", Strings.SettingsSetDescription, Strings.SettingsSetExamples) { name, value, usual, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var to = parsed.GetValue(value);
            if (to is null != parsed.GetValue(usual)) throw new CliException(ExitCode.Usage, Strings.SettingWithoutValue);
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            SignInTable.Print([await new SettingService(store).SetAsync(parsed.GetRequiredValue(name), to, act.Of(parsed), ct)]);
        });
        return command;
    }
}

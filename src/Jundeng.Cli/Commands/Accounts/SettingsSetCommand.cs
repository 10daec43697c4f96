using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Accounts.Security;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng settings set</c>: sets one of them.</summary>
internal static class SettingsSetCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = Strings.ArgumentSetting };
        name.CompletionSources.Add([.. SecuritySettings.All.Select(setting => setting.Name)]);
        var value = new Argument<int>("VALUE") { Description = Strings.ArgumentSettingValue };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("set", Strings.SettingsSetDescription, Strings.SettingsSetExamples) { name, value, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            SignInTable.Print([await new SettingService(store).SetAsync(parsed.GetRequiredValue(name), parsed.GetRequiredValue(value), act.Of(parsed), ct)]);
        });
        return command;
    }
}

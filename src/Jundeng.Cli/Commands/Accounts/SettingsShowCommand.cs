using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Settings;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng settings show</c>: all settings with what holds.</summary>
internal static class SettingsShowCommand
{
    public static Command Create()
    {
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.SettingsShowDescription, Strings.SettingsShowExamples) { format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var settings = await new SettingService(store).ListAsync(ct);
            if (parsed.GetRequiredValue(format) == Options.Json)
                JsonOutput.Print(new { settings = settings.Select(one => new { one.Setting.Name, one.Value, one.IsSet, one.Setting.Usual, one.Setting.Must, one.Setting.Words }) });
            else SignInTable.Print(settings);
        });
        return command;
    }
}

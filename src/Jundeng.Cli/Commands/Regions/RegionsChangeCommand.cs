using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Regions;

namespace Jundeng.Cli.Commands.Regions;

/// <summary><c>jundeng regions change</c>: another name, code, level or parent.</summary>
internal static class RegionsChangeCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("CODE") { Description = Strings.ArgumentRegion };
        var on = Options.RequiredDay("--on", Strings.OptionOn);
        var name = new Option<string?>("--name") { Description = Strings.OptionNewName, HelpName = "NAME" };
        var newCode = new Option<string?>("--code") { Description = Strings.OptionNewCode, HelpName = "CODE" };
        var level = new Option<string?>("--level") { Description = Strings.OptionNewLevel, HelpName = string.Join('|', RegionWords.Levels) }.Among([.. RegionWords.Levels]);
        var parent = new Option<string?>("--parent") { Description = Strings.OptionNewParent, HelpName = "CODE" };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("change", Strings.RegionsChangeDescription, Strings.RegionsChangeExamples) { code, on, name, newCode, level, parent, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var change = new RegionChange(parsed.GetRequiredValue(code), parsed.GetRequiredValue(on)!.Value)
            {
                Name = parsed.GetValue(name),
                NewCode = parsed.GetValue(newCode),
                Level = RegionWords.Level(parsed.GetValue(level)),
                Parent = parsed.GetValue(parent),
            };
            RegionTable.Print([await new RegionService(store).ChangeAsync(change, act.Of(parsed), ct)]);
        });
        return command;
    }
}

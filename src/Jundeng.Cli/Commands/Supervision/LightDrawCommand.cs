using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Supervision.Lights;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng light draw</c>: draws the lights of a plan.</summary>
internal static class LightDrawCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var asOf = Options.Day("--as-of", Strings.OptionLightAsOf);
        var rules = new Option<string?>("--rules") { Description = Strings.OptionLightRules, HelpName = "RULES" };
        var dryRun = new Option<bool>("--dry-run") { Description = Strings.OptionDryRun };
        var format = Options.Format(Options.Table, Options.Json);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("draw", Strings.LightDrawDescription, Strings.LightDrawExamples) { plan, asOf, rules, dryRun, format, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var draw = new DrawLights(parsed.GetRequiredValue(plan))
            {
                AsOf = parsed.GetValue(asOf),
                Rules = parsed.GetValue(rules) is { } name ? SchemeName.Parse(name) : null,
                DryRun = parsed.GetValue(dryRun),
            };
            var lights = await new LightService(store).DrawAsync(draw, act.Of(parsed), ct);
            LightTable.Print(lights, parsed.GetRequiredValue(format));
            Terminal.Note(draw.DryRun ? Strings.LightTried : lights.Written ? Strings.LightDrawn.With(lights.Changed) : Strings.LightUnchanged);
        });
        return command;
    }
}

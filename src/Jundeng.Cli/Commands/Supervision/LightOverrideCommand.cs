using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Publishing;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng light override</c>: sets a light by hand, or lifts one that was set.</summary>
internal static class LightOverrideCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var task = new Argument<string>("TASK") { Description = Strings.ArgumentTask };
        var light = new Option<string?>("--light") { Description = Strings.OptionLight, HelpName = "LIGHT" };
        var until = Options.Day("--until", Strings.OptionUntil);
        var lift = new Option<bool>("--lift") { Description = Strings.OptionLift };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("override", Strings.LightOverrideDescription, Strings.LightOverrideExamples) { plan, task, light, until, lift, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var (id, subject) = (parsed.GetRequiredValue(plan), parsed.GetRequiredValue(task));
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var service = new LightService(store);
            var shown = (parsed.GetValue(lift), parsed.GetValue(light), parsed.GetValue(until)) switch
            {
                (true, null, null) => await service.LiftAsync(id, subject, act.Of(parsed), ct),
                (false, { } wanted, { } day) => await service.OverrideAsync(id, subject, wanted, day, act.Of(parsed), ct),
                _ => throw new CliException(ExitCode.Usage, Strings.LightOverrideUsage),
            };
            Terminal.Out.WriteLine(Strings.LightShown.With(shown.Id, shown.Title, shown.Light.Sign, PlanTerms.Of(shown.Light.Word), PlanTerms.Of(shown.Reason)));
        });
        return command;
    }
}

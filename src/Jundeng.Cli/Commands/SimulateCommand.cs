using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Simulation;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng simulate</c>: an invented province, to try and to measure with.</summary>
internal static class SimulateCommand
{
    public static Command Create()
    {
        var defaults = new SimulationSettings();
        var counties = Number("--counties", Strings.OptionCounties, defaults.Counties);
        var targets = Number("--targets", Strings.OptionTargets, defaults.Targets);
        var values = Number("--values", Strings.OptionValues, defaults.Values);
        var seed = Number("--seed", Strings.OptionSimulateSeed, defaults.Seed);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("simulate", Strings.SimulateDescription, Strings.SimulateExamples) { counties, targets, values, seed, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenAsync(parsed.GetRequiredValue(db), ct);
            var settings = new SimulationSettings
            {
                Counties = parsed.GetValue(counties),
                Targets = parsed.GetValue(targets),
                Values = parsed.GetValue(values),
                Seed = parsed.GetValue(seed),
            };
            var made = await Waiting.ForAsync(
                Strings.Simulating, Strings.SimulatingCounted, progress => new SimulationService(store).RunAsync(settings, act.Of(parsed), progress, ct));
            Terminal.Out.WriteLine(Strings.Simulated.With(made.Counties, made.Organisations, made.Tasks, made.Targets, made.Values, made.Reports));
        });
        return command;
    }

    private static Option<int> Number(string name, string description, int otherwise) => new(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => otherwise };
}

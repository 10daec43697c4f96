using System.CommandLine;
using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Implementations;

namespace Jundeng.Cli.Commands.Implementations;

/// <summary><c>jundeng implementation hand-in</c>: the lead unit says how it means to carry out a task.</summary>
internal static class ImplementationHandInCommand
{
    private static readonly char[] s_signs = ['=', '＝'];

    public static Command Create()
    {
        var plan = Options.Plan();
        var task = new Argument<string>("TASK") { Description = Strings.TaskArgumentTask };
        var measures = new Option<string>("--measures") { Description = Strings.ImplementationOptionMeasures, HelpName = "TEXT", Required = true };
        var person = new Option<string>("--person") { Description = Strings.ImplementationOptionPerson, HelpName = "NAME", Required = true };
        var steps = new Option<string[]>("--step") { Description = Strings.ImplementationOptionStep, HelpName = "DAY=NAME", Required = true };
        var parts = new Option<string[]>("--part") { Description = Strings.ImplementationOptionPart, HelpName = "UNIT=WORK" };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("hand-in", Strings.ImplementationHandInDescription, Strings.ImplementationHandInExamples) { plan, task, measures, person, steps, parts, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var draft = new ImplementationDraft(
                parsed.GetRequiredValue(plan), parsed.GetRequiredValue(task), parsed.GetRequiredValue(measures), parsed.GetRequiredValue(person),
                [.. parsed.GetRequiredValue(steps).Select(Step)], [.. (parsed.GetValue(parts) ?? []).Select(Part)]);
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            ImplementationTable.Print([await new ImplementationService(store).HandInAsync(draft, act.Of(parsed), ct)]);
        });
        return command;
    }

    private static ImplementationStep Step(string text) =>
        text.Split(s_signs, 2) is [var day, var name] && DateOnly.TryParseExact(day.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
            ? new ImplementationStep(name.Trim(), due)
            : throw new CliException(ExitCode.Usage, Strings.ImplementationBadStep.With(text));

    private static ImplementationPart Part(string text) =>
        text.Split(s_signs, 2) is [var unit, var work] ? new ImplementationPart(unit.Trim(), work.Trim()) : throw new CliException(ExitCode.Usage, Strings.ImplementationBadPart.With(text));
}

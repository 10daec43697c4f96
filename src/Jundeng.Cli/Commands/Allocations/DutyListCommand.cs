using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Allocations;

namespace Jundeng.Cli.Commands.Allocations;

/// <summary><c>jundeng duty list</c>: the duties of a plan on a day.</summary>
internal static class DutyListCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var on = Options.Day("--on", Strings.DutyOptionOn);
        var unit = new Option<string?>("--unit") { Description = Strings.DutyOptionUnit, HelpName = "ID" };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.DutyListDescription, Strings.DutyListExamples) { plan, on, unit, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var list = await new DutyService(store).ListAsync(parsed.GetRequiredValue(plan), parsed.GetValue(on), ct);
            if (parsed.GetValue(unit) is { } of) list = list with { Duties = [.. list.Duties.Where(duty => IsOf(duty, of))] };
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(list);
            else DutyTable.Print(list);
        });
        return command;
    }

    private static bool IsOf(Duty duty, string unit) => duty.Holder.Organisation == unit || duty.Holder.RegionCode == unit || duty.Holder.Name == unit || duty.Unit == unit;
}

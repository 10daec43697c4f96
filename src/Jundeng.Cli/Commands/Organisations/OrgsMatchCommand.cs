using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Organisations;

namespace Jundeng.Cli.Commands.Organisations;

/// <summary><c>jundeng orgs match</c>: whom the names in a plan mean.</summary>
internal static class OrgsMatchCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var name = new Argument<string?>("NAME") { Description = Strings.ArgumentUnitName, Arity = ArgumentArity.ZeroOrOne };
        var ids = new Argument<string[]>("ID") { Description = Strings.ArgumentUnitOrgs, Arity = ArgumentArity.ZeroOrMore };
        var nobody = new Option<bool>("--nobody") { Description = Strings.OptionNobody };
        var accept = new Option<double?>("--accept") { Description = Strings.OptionAccept, HelpName = "SCORE" };
        var format = Options.Format(Options.Table, Options.Json);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("match", Strings.OrgsMatchDescription, Strings.OrgsMatchExamples) { plan, name, ids, nobody, accept, format, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var service = new UnitMatchService(store);
            var id = parsed.GetRequiredValue(plan);
            var confirmed = Confirmed(parsed.GetValue(name), parsed.GetValue(ids) ?? [], parsed.GetValue(nobody))
                ?? (parsed.GetValue(accept) is { } score ? ClearMatches.Of(await service.ProposeAsync(id, ct), score) : []);
            if (confirmed.Count > 0) Terminal.Note(Strings.UnitsConfirmed.With((await service.ConfirmAsync(id, confirmed, act.Of(parsed), ct)).Count));
            var units = await service.ProposeAsync(id, ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { units });
            else if (units.Count == 0) Terminal.Note(Strings.UnitsEmpty);
            else UnitMatchTable.Print(units);
        });
        return command;
    }

    private static IReadOnlyList<UnitMatch>? Confirmed(string? name, string[] ids, bool nobody)
    {
        if (name is null) return null;
        if (ids.Length == 0 && !nobody) throw new CliException(ExitCode.Usage, Strings.UnitWithoutOrg);
        return [new UnitMatch(name, nobody ? [] : ids)];
    }
}

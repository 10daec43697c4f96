using System.CommandLine;
using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Storage;

namespace Jundeng.Cli.Commands.Allocations;

/// <summary><c>jundeng allocate</c>: divides a target.</summary>
internal static class AllocateCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var target = new Argument<string>("TARGET") { Description = Strings.AllocateArgumentTarget };
        var parts = new Argument<string[]>("PART") { Description = Strings.AllocateArgumentParts, Arity = ArgumentArity.ZeroOrMore };
        var years = new Option<bool>("--years") { Description = Strings.AllocateOptionYears };
        var year = Options.Year("--year", Strings.AllocateOptionYear);
        var rule = new Option<string?>("--rule") { Description = Strings.AllocateOptionRule, HelpName = string.Join('|', AllocationWords.Rules) }.Among([.. AllocationWords.Rules]);
        var equal = new Option<bool>("--equal") { Description = Strings.AllocateOptionEqual };
        var shares = new Option<bool>("--shares") { Description = Strings.AllocateOptionShares };
        var every = new Option<string?>("--every") { Description = Strings.AllocateOptionEvery, HelpName = "LEVEL" }.Among([.. RegionWords.Levels]);
        var yes = new Option<bool>("--yes", "-y") { Description = Strings.AllocateOptionYes };
        var none = new Option<bool>("--none") { Description = Strings.AllocateOptionNone };
        var format = Options.Format(Options.Table, Options.Json);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("allocate", Strings.AllocateDescription, Strings.AllocateExamples)
        {
            plan, target, parts, years, year, rule, equal, shares, every, yes, none, format, act.Why, db, act.Who,
        };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var service = new AllocationService(store);
            var (planId, targetId) = (parsed.GetRequiredValue(plan), parsed.GetRequiredValue(target));
            var given = await GivenAsync(store, planId, parsed.GetValue(parts) ?? [], parsed.GetValue(every), ct);
            if (given.Count == 0 && !parsed.GetValue(none)) throw new CliException(ExitCode.Usage, Strings.AllocateNothing);
            var proposing = parsed.GetValue(equal) || parsed.GetValue(shares);
            var division = proposing
                ? await service.ProposeAsync(planId, targetId, parsed.GetValue(year), [.. given.Select(part => (part.Part, parsed.GetValue(equal) ? 1 : Share(part)))], ct)
                : new Division(targetId, parsed.GetValue(years) ? AllocationAxis.Years : AllocationAxis.Parts, [.. given.Select(Value)]) { Year = parsed.GetValue(year) };
            division = division with { Rule = AllocationWords.Rule(parsed.GetValue(rule)) };
            if (proposing && !parsed.GetValue(yes))
            {
                foreach (var part in division.Parts) Terminal.Out.WriteLine($"{part.Part}={part.Value}");
                Terminal.Note(Strings.AllocateProposed);
                return;
            }

            var divided = await service.DivideAsync(planId, [division], act.Of(parsed), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { allocations = divided });
            else if (divided.Count == 0) Terminal.Out.WriteLine(Strings.AllocateEnded.With(targetId));
            else foreach (var one in divided) AllocationTable.Print(one);
        });
        return command;
    }

    private static async Task<IReadOnlyList<(string Part, string? Value)>> GivenAsync(LedgerStore store, string planId, string[] words, string? every, CancellationToken ct)
    {
        var given = words.Select(word => word.Split('=', '＝')).Select(word => (word[0].Trim(), word.Length > 1 ? word[1].Trim() : null)).ToList();
        if (every is null) return given;
        var plan = await Database.FindPlanAsync(store, planId, ct);
        var regions = await new RegionService(store).ListAsync(new RegionQuery { Under = plan.Summary.RegionCode, Level = RegionWords.Level(every) }, ct);
        // One value after --every is meant for each of them.
        return [.. regions.Where(region => region.Code != plan.Summary.RegionCode).Select(region => (region.Code, given.Count == 1 ? given[0].Item1 : null))];
    }

    private static DivisionPart Value((string Part, string? Value) given) =>
        given.Value is { Length: > 0 } value ? new DivisionPart(given.Part, value) : throw new CliException(ExitCode.Usage, Strings.AllocateBadPart.With(given.Part));

    private static decimal Share((string Part, string? Value) given) =>
        decimal.TryParse(given.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) ? share : throw new CliException(ExitCode.Usage, Strings.AllocateBadShare.With($"{given.Part}={given.Value}"));
}

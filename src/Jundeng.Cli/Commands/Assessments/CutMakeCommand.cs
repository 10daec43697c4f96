using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Storage;

namespace Jundeng.Cli.Commands.Assessments;

/// <summary><c>jundeng cut make</c>: freezes observations, or the reports of a plan.</summary>
internal static class CutMakeCommand
{
    public static Command Create()
    {
        var data = new Argument<string?>("DATA") { Description = Strings.ArgumentObservations, Arity = ArgumentArity.ZeroOrOne };
        var plan = new Option<string?>("--plan") { Description = Strings.OptionCutPlan, HelpName = "ID" };
        var scheme = new Option<string?>("--scheme") { Description = Strings.OptionCutScheme, HelpName = "ID[@N]" };
        var asOf = Options.Day("--as-of", Strings.OptionCutAsOf);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("make", Strings.CutMakeDescription, Strings.CutMakeExamples) { data, plan, scheme, asOf, act.Why, db, act.Who };
        command.Validators.Add(result =>
        {
            var (file, planned, method, day) = (result.GetValue(data), result.GetValue(plan), result.GetValue(scheme), result.GetValue(asOf));
            if (file is null ? planned is null || method is null : planned is not null || method is not null || day is not null) result.AddError(Strings.CutSource);
        });
        command.SetAction(async (parsed, ct) =>
        {
            var file = parsed.GetValue(data) is { } path ? SourceFile.Read(path) : null;
            await using var store = await Database.OpenAsync(parsed.GetRequiredValue(db), ct);
            var cut = await MakeAsync(store, file, act.Of(parsed));
            Terminal.Out.WriteLine(Strings.CutMade.With(cut.Id, cut.Observations, cut.Regions, cut.Periods, cut.Indicators));

            Task<Cut> MakeAsync(LedgerStore ledger, SourceFile? source, Act who) => source is not null
                ? new CutService(ledger).MakeAsync(source.Bytes, source.Name, who, ct)
                : new CutService(ledger).MakeAsync(parsed.GetValue(plan)!, SchemeName.Parse(parsed.GetValue(scheme)!), parsed.GetValue(asOf), who, ct);
        });
        return command;
    }
}

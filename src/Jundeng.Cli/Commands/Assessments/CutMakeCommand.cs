using System.CommandLine;
using Jundeng.Cli.Commands.Observations;
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
        var observed = new Option<bool>("--observed") { Description = Strings.OptionCutObserved };
        var which = new ObservationOptions();
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("make", Strings.CutMakeDescription, Strings.CutMakeExamples) { data, plan, scheme, asOf, observed, which.Indicators, which.Regions, which.Periods, act.Why, db, act.Who };
        command.Validators.Add(result =>
        {
            var hasFile = result.GetValue(data) is not null;
            var ofPlan = new object?[] { result.GetValue(plan), result.GetValue(scheme) };
            var ofLedger = new[] { result.GetValue(which.Indicators), result.GetValue(which.Regions), result.GetValue(which.Periods) };
            var (isObserved, isPlanned) = (result.GetValue(observed), Array.TrueForAll(ofPlan, given => given is not null));
            var stray = (!isPlanned && (result.GetValue(asOf) is not null || Array.Exists(ofPlan, given => given is not null)))
                || (!isObserved && Array.Exists(ofLedger, names => names is { Length: > 0 }));
            if (stray || new[] { hasFile, isPlanned, isObserved }.Count(given => given) != 1) result.AddError(Strings.CutSource);
        });
        command.SetAction(async (parsed, ct) =>
        {
            var file = parsed.GetValue(data) is { } path ? SourceFile.Read(path) : null;
            await using var store = await Database.OpenAsync(parsed.GetRequiredValue(db), ct);
            var cut = await MakeAsync(store, file, act.Of(parsed));
            Terminal.Out.WriteLine(Strings.CutMade.With(cut.Id, cut.Observations, cut.Regions, cut.Periods, cut.Indicators));

            Task<Cut> MakeAsync(LedgerStore ledger, SourceFile? source, Act who) => source is not null
                ? new CutService(ledger).MakeAsync(source.Bytes, source.Name, who, ct)
                : parsed.GetValue(observed) ? new CutService(ledger).MakeAsync(which.Of(parsed), who, ct)
                : new CutService(ledger).MakeAsync(parsed.GetValue(plan)!, SchemeName.Parse(parsed.GetValue(scheme)!), parsed.GetValue(asOf), who, ct);
        });
        return command;
    }
}

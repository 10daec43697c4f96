using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Indicators;

namespace Jundeng.Cli.Commands.Indicators;

/// <summary><c>jundeng indicators link</c>: of which indicators the targets of a plan are values.</summary>
internal static class IndicatorsLinkCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var target = new Argument<string?>("TARGET") { Description = Strings.IndicatorsArgumentTarget, Arity = ArgumentArity.ZeroOrOne };
        var code = new Argument<string?>("CODE") { Description = Strings.IndicatorsArgumentCode, Arity = ArgumentArity.ZeroOrOne };
        var none = new Option<bool>("--none") { Description = Strings.IndicatorsOptionNone };
        var accept = Options.Number("--accept", Strings.IndicatorsOptionAccept, "SCORE", score => score > 0);
        var format = Options.Format(Options.Table, Options.Json);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("link", Strings.IndicatorsLinkDescription, Strings.IndicatorsLinkExamples) { plan, target, code, none, accept, format, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var service = new IndicatorLinkService(store);
            var id = parsed.GetRequiredValue(plan);
            var links = Confirmed(parsed.GetValue(target), parsed.GetValue(code), parsed.GetValue(none)) ?? (parsed.GetValue(accept) is { } score ? Clear(await service.ProposeAsync(id, ct), score) : []);
            if (links.Count > 0) Terminal.Note(Strings.IndicatorsLinked.With(await service.ConfirmAsync(id, links, act.Of(parsed), ct)));
            var targets = await service.ProposeAsync(id, ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { targets });
            else IndicatorTable.Print(targets);
        });
        return command;
    }

    private static IReadOnlyList<IndicatorLink>? Confirmed(string? target, string? code, bool none)
    {
        if (target is null) return null;
        if (code is null && !none) throw new CliException(ExitCode.Usage, Strings.IndicatorsWithoutCode);
        return [new IndicatorLink(target, none ? null : code)];
    }

    private static IReadOnlyList<IndicatorLink> Clear(IReadOnlyList<TargetIndicator> targets, double score) =>
    [
        .. targets.Where(one => !one.Confirmed && one.Candidates.Count(candidate => candidate.Score >= score) == 1).Select(one => new IndicatorLink(one.Target.Id, one.Candidates[0].Code)),
    ];
}

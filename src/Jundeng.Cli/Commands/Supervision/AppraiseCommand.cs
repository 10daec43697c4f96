using System.CommandLine;
using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Supervision.Appraisal;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng appraise</c>: appraises the units of a plan by declared rules.</summary>
internal static class AppraiseCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var rules = new Argument<string>("RULES") { Description = Strings.ArgumentAppraisal };
        var data = new Option<string?>("--data") { Description = Strings.OptionAppraisalData, HelpName = "FILE" };
        var asOf = Options.Day("--as-of", Strings.OptionAsOf);
        var account = new Option<bool>("--account") { Description = Strings.OptionAccount };
        var format = Options.Format(Options.Table, Options.Json);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("appraise", Strings.AppraiseDescription, Strings.AppraiseExamples) { plan, rules, data, asOf, account, format, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var document = SourceFile.Read(parsed.GetRequiredValue(rules));
            var numbers = parsed.GetValue(data) is { } path ? SourceFile.Read(path) : null;
            var appraise = new Appraise(parsed.GetRequiredValue(plan), document.Bytes, document.Name) { AsOf = parsed.GetValue(asOf), Data = numbers?.Bytes, DataFile = numbers?.Name ?? "" };
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var appraisal = await new AppraisalService(store).AppraiseAsync(appraise, act.Of(parsed), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(Json(appraisal));
            else if (parsed.GetValue(account)) Account(appraisal);
            else Print(appraisal);
        });
        return command;
    }

    private static void Print(PlanAppraisal appraisal)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(new TableColumn(Strings.ColumnRank).RightAligned(), new TableColumn(Strings.ColumnOrg).NoWrap(), new TableColumn(Strings.ColumnScore).RightAligned());
        foreach (var measure in appraisal.Rules.Measures) table.AddColumn(new TableColumn(PlanTerms.Of(measure.Word)).RightAligned());
        foreach (var unit in appraisal.Units)
            table.AddRow([new Text(unit.Rank.ToString(CultureInfo.InvariantCulture)), new Text(unit.Unit), new Text(Figure(unit.Score)), .. unit.Measures.Select(measure => new Text(measure.Share is null ? "—" : Figure(measure.Points)))]);
        Terminal.Tables().Write(table);
        Terminal.Out.WriteLine(Strings.AppraisedBy.With(appraisal.Rules.Name, appraisal.Sha256));
    }

    private static void Account(PlanAppraisal appraisal)
    {
        foreach (var unit in appraisal.Units)
        {
            Terminal.Out.WriteLine(Strings.AppraisedUnit.With(unit.Rank, unit.Unit, Figure(unit.Score)));
            foreach (var measure in unit.Measures) Terminal.Out.WriteLine("  " + PlanTerms.Of(AppraisalTerms.Account(measure)));
        }

        Terminal.Out.WriteLine(Strings.AppraisedBy.With(appraisal.Rules.Name, appraisal.Sha256));
    }

    private static object Json(PlanAppraisal appraisal) => new
    {
        plan = appraisal.Plan.Id,
        appraisal.AsOf,
        rules = appraisal.Rules.Name,
        appraisal.Sha256,
        units = appraisal.Units.Select(unit => new
        {
            unit.Rank,
            unit.Unit,
            unit.Score,
            measures = unit.Measures.Select(measure => new { measure.Measure.Id, measure.Share, measure.Weight, measure.Points, account = AppraisalTerms.Account(measure) }),
        }),
    };

    private static string Figure(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);
}

using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Reports.Settings;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Commands.Reports;

/// <summary><c>jundeng report settings</c>: thresholds and levels of checks, limits of evidence.</summary>
internal static class ReportSettingsCommand
{
    public static Command Create()
    {
        var name = new Argument<string?>("NAME") { Description = Strings.ReportArgumentSetting, Arity = ArgumentArity.ZeroOrOne };
        var value = new Argument<string?>("VALUE") { Description = Strings.ReportArgumentSettingValue, Arity = ArgumentArity.ZeroOrOne };
        var usual = new Option<bool>("--usual") { Description = Strings.ReportOptionUsual };
        var format = Options.Format(Options.Table, Options.Json);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("settings", Strings.ReportSettingsDescription, Strings.ReportSettingsExamples) { name, value, usual, format, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var (set, to) = (parsed.GetValue(name), parsed.GetValue(value));
            if (set is not null && to is null != parsed.GetValue(usual)) throw new CliException(ExitCode.Usage, Strings.ReportSettingWithoutValue);
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var service = new ReportSettingService(store);
            var settings = set is null ? await service.GetAsync(ct) : await service.SetAsync(set, to, act.Of(parsed), ct);
            var shown = settings.All.Where(setting => set is null || setting.Name == set).ToList();
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { settings = shown });
            else Print(shown);
        });
        return command;
    }

    private static void Print(List<ReportSettingValue> settings)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnName).NoWrap(), new TableColumn(Strings.ReportColumnValue).NoWrap(), new TableColumn(Strings.ReportColumnSetting));
        foreach (var setting in settings) table.AddRow(new Text(setting.Name), new Text(setting.IsSet ? setting.Value : Strings.ReportUsual.With(setting.Value)), new Text(PlanTerms.Of(setting.Words)));
        Terminal.Tables().Write(table);
    }
}

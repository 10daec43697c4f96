using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Supervision.Remarks;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng remark</c>: what leaders write on a thing.</summary>
internal static class RemarkCommand
{
    public static Command Create() => new DocumentedCommand("remark", Strings.RemarkDescription) { Add(), List() };

    public static void Print(IEnumerable<Remark> remarks)
    {
        foreach (var remark in remarks) Terminal.Out.WriteLine(Strings.RemarkLine.With(remark.At.ToLocalTime(), remark.Who, remark.Text));
    }

    private static DocumentedCommand Add()
    {
        var about = About();
        var text = new Option<string>("--text") { Description = Strings.OptionRemark, HelpName = "TEXT", Required = true };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("add", Strings.RemarkAddDescription, Strings.RemarkAddExamples) { about, text, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            Print([await new RemarkService(store).AddAsync(parsed.GetRequiredValue(about), parsed.GetRequiredValue(text), act.Of(parsed), ct)]);
        });
        return command;
    }

    private static DocumentedCommand List()
    {
        var about = About();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.RemarkListDescription, Strings.RemarkListExamples) { about, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var remarks = await new RemarkService(store).ListAsync(parsed.GetRequiredValue(about), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { remarks });
            else if (remarks.Count == 0) Terminal.Note(Strings.RemarkEmpty.With(parsed.GetRequiredValue(about)));
            else Print(remarks);
        });
        return command;
    }

    private static Argument<string> About() => new("OBJECT") { Description = Strings.ArgumentRemarkObject };
}

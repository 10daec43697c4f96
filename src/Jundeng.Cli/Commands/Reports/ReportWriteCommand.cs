using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger;
using Jundeng.Ledger.Reports;

namespace Jundeng.Cli.Commands.Reports;

/// <summary><c>jundeng report draft</c>, <c>submit</c> and <c>correct</c>: what a unit writes.</summary>
internal static class ReportWriteCommand
{
    public static Command Draft() => Create("draft", Strings.ReportDraftDescription, Strings.ReportDraftExamples, Strings.ReportDrafted, (reporting, id, draft, seen, act, ct) => reporting.SaveAsync(id, draft, seen, act, ct));

    public static Command Submit() => Create("submit", Strings.ReportSubmitDescription, Strings.ReportSubmitExamples, Strings.ReportSubmitted, (reporting, id, draft, seen, act, ct) => reporting.SubmitAsync(id, draft, seen, act, ct));

    public static Command Correct() => Create("correct", Strings.ReportCorrectDescription, Strings.ReportCorrectExamples, Strings.ReportCorrected, (reporting, id, draft, seen, act, ct) => reporting.CorrectAsync(id, draft, seen, act, ct));

    private static DocumentedCommand Create(
        string name, string description, string examples, string done, Func<ReportingService, string, ReportDraft, int?, Act, CancellationToken, Task<ReportWritten>> write)
    {
        var report = ReportOptions.Report();
        var options = new ReportOptions();
        var seen = ReportOptions.Seen();
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand(name, description, examples) { report };
        options.AddTo(command);
        foreach (var option in new Option[] { seen, act.Why, db, act.Who }) command.Options.Add(option);
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var written = await write(new ReportingService(store), parsed.GetRequiredValue(report), options.Of(parsed), parsed.GetValue(seen), act.Of(parsed), ct);
            ReportTable.Print(written.Findings);
            Terminal.Out.WriteLine(written.Changed ? done.With(written.Report.Id, written.Report.Version, ReportTable.State(written.Report.State)) : Strings.ReportUnchanged.With(written.Report.Id));
        });
        return command;
    }
}

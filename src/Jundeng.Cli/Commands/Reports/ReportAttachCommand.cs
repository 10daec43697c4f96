using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Reports;

namespace Jundeng.Cli.Commands.Reports;

/// <summary><c>jundeng report attach</c>: adds evidence, or gives it back.</summary>
internal static class ReportAttachCommand
{
    public static Command Create()
    {
        var report = ReportOptions.Report();
        var files = new Argument<string[]>("FILE") { Description = Strings.ReportArgumentFiles, Arity = ArgumentArity.OneOrMore };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("attach", Strings.ReportAttachDescription, Strings.ReportAttachExamples) { report, files, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var read = parsed.GetRequiredValue(files).Select(SourceFile.Read).ToList();
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var service = new ReportingService(store);
            foreach (var file in read)
            {
                var found = await service.AttachAsync(parsed.GetRequiredValue(report), file.Name, file.Bytes, null, act.Of(parsed), ct);
                Terminal.Out.WriteLine(Strings.ReportAttached.With(file.Name, found.Id, found.Evidence.Count));
            }
        });
        return command;
    }
}

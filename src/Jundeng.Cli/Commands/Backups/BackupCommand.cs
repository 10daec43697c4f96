using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Backups;

namespace Jundeng.Cli.Commands.Backups;

/// <summary><c>jundeng backup</c>: the whole ledger as one file.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--output", "-o") { Description = Strings.OptionBackupOutput, HelpName = "FILE", Required = true };
        var db = Database.Option();
        var who = Database.Operator();
        var command = new DocumentedCommand("backup", Strings.BackupDescription, Strings.BackupExamples) { output, db, who };
        command.SetAction(async (parsed, ct) =>
        {
            var path = parsed.GetRequiredValue(output);
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            await new AccessService(store).DemandAsync(new Act(parsed.GetRequiredValue(who)), AccessAction.BackupMake, ct: ct);
            var manifest = await Waiting.ForAsync(
                Strings.BackupWriting,
                Strings.BackupProgress,
                progress => OutputFile.WriteAsync(path, stream => BackupService.WriteAsync(store, stream, progress, ct), secret: true));
            Terminal.Out.WriteLine(Strings.BackupWritten.With(path, manifest.Tables.Count, manifest.Rows));
        });
        return command;
    }
}

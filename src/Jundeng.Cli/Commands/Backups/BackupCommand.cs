using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Backups;
using Jundeng.Ledger.Upkeep;

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
            var (path, act) = (parsed.GetRequiredValue(output), new Act(parsed.GetRequiredValue(who)));
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            await new AccessService(store).DemandAsync(act, AccessAction.BackupMake, ct: ct);
            var manifest = await Waiting.ForAsync(
                Strings.BackupWriting,
                Strings.BackupProgress,
                progress => OutputFile.WriteAsync(path, stream => BackupService.WriteAsync(store, stream, progress, ct), secret: true));
            await new UpkeepService(store).BackedUpAsync(Path.GetFileName(path), new FileInfo(path).Length, manifest, act, ct);
            Terminal.Out.WriteLine(Strings.BackupWritten.With(path, manifest.Tables.Count, manifest.Rows));
        });
        return command;
    }
}

using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Backups;

namespace Jundeng.Cli.Commands.Backups;

/// <summary><c>jundeng restore</c>: makes a database of a backup.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Strings.ArgumentBackup };
        var db = Database.Option();
        var command = new DocumentedCommand("restore", Strings.RestoreDescription, Strings.RestoreExamples) { file, db };
        command.SetAction(async (parsed, ct) =>
        {
            var connection = parsed.GetRequiredValue(db);
            await using var backup = SourceFile.Open(parsed.GetRequiredValue(file));
            var manifest = await Waiting.ForAsync(Strings.BackupRestoring, Strings.BackupProgress, progress => BackupService.RestoreAsync(backup, connection, progress, ct));
            await using var store = await Database.OpenExistingAsync(connection, ct);
            var audit = await new AuditService(store).VerifyAsync(ct: ct);
            Terminal.Out.WriteLine(Strings.BackupRestored.With(manifest.Tables.Count, manifest.Rows, manifest.MadeAt.ToLocalTime(), audit.Events));
            if (audit.Broken.Count == 0) return ExitCode.Done;
            Terminal.Note(Strings.BackupBroken.With(audit.Broken.Count));
            return ExitCode.Found;
        });
        return command;
    }
}

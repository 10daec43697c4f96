using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Backups;

namespace Jundeng.Cli.Commands.Backups;

/// <summary><c>jundeng verify</c>: whether a backup is whole.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Strings.ArgumentBackup };
        var command = new DocumentedCommand("verify", Strings.VerifyDescription, Strings.VerifyExamples) { file };
        command.SetAction(async (parsed, ct) =>
        {
            await using var backup = SourceFile.Open(parsed.GetRequiredValue(file));
            var manifest = await Waiting.ForAsync(Strings.BackupChecking, () => BackupService.VerifyAsync(backup, ct));
            Terminal.Out.WriteLine(Strings.BackupWhole.With(manifest.Tables.Count, manifest.Rows, manifest.MadeAt.ToLocalTime(), manifest.Database));
        });
        return command;
    }
}

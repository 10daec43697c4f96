using System.CommandLine;
using System.Text;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Audit;

namespace Jundeng.Cli.Commands.Audit;

/// <summary><c>jundeng audit key</c>: makes the key that signs checkpoints.</summary>
internal static class AuditKeyCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--output", "-o") { Description = Strings.OptionKeyOutput, HelpName = "FILE", Required = true };
        var command = new DocumentedCommand("key", Strings.AuditKeyDescription, Strings.AuditKeyExamples) { output };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(output);
            if (File.Exists(path)) throw new CliException(ExitCode.NotWritable, Strings.KeyExists.With(path));
            var pem = SignedCheckpoint.NewKey();
            OutputFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(pem)), secret: true);
            Terminal.Note(Strings.KeyWritten.With(path));
            Terminal.Out.WriteLine(SignedCheckpoint.PublicKey(pem));
        });
        return command;
    }
}

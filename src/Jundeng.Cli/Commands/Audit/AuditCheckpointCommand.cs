using System.CommandLine;
using System.Text;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;

namespace Jundeng.Cli.Commands.Audit;

/// <summary><c>jundeng audit checkpoint</c>: the heads of all chains, signed, to be kept elsewhere.</summary>
internal static class AuditCheckpointCommand
{
    public static Command Create()
    {
        var key = new Option<string>("--key") { Description = Strings.OptionSignKey, HelpName = "FILE", Required = true };
        var output = new Option<string?>("--output", "-o") { Description = Strings.OptionCheckpointOutput, HelpName = "FILE" };
        var db = Database.Option();
        var who = Database.Operator();
        var command = new DocumentedCommand("checkpoint", Strings.AuditCheckpointDescription, Strings.AuditCheckpointExamples) { key, output, db, who };
        command.SetAction(async (parsed, ct) =>
        {
            var pem = SourceFile.Read(parsed.GetRequiredValue(key)).Text;
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            await new AccessService(store).DemandAsync(new Act(parsed.GetRequiredValue(who)), AccessAction.AuditRead, ct: ct);
            var checkpoint = await new AuditService(store).CheckpointAsync(ct);
            var text = SignedCheckpoint.Write(checkpoint, pem);
            if (parsed.GetValue(output) is not { } path)
            {
                Terminal.Out.Write(text);
                return;
            }

            OutputFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
            Terminal.Note(Strings.CheckpointWritten.With(path, checkpoint.Chains.Count, checkpoint.Chains.Sum(chain => chain.Length)));
        });
        return command;
    }
}

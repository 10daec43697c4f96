using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Audit;

/// <summary><c>jundeng audit</c>: whether the ledger is as it was written.</summary>
internal static class AuditCommand
{
    public static Command Create() => new DocumentedCommand("audit", Strings.AuditDescription)
    {
        AuditVerifyCommand.Create(),
        AuditKeyCommand.Create(),
        AuditCheckpointCommand.Create(),
    };
}

using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng access</c>: who may do what.</summary>
internal static class AccessCommand
{
    public static Command Create() => new DocumentedCommand("access", Strings.AccessDescription)
    {
        AccessListCommand.Create(),
        AccessExplainCommand.Create(),
    };
}

using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng token</c>: tokens by which programs act for an account.</summary>
internal static class TokenCommand
{
    public static Command Create() => new DocumentedCommand("token", Strings.TokenDescription)
    {
        TokenMakeCommand.Create(),
        TokenListCommand.Create(),
        TokenRevokeCommand.Create(),
    };
}

using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Releases;

/// <summary><c>jundeng release</c>: what is made public, from proposal to withdrawal.</summary>
internal static class ReleaseCommand
{
    public static Command Create() => new DocumentedCommand("release", Strings.ReleaseDescription)
    {
        ReleaseProposeCommand.Create(),
        ReleaseDecideCommands.Approve(),
        ReleaseDecideCommands.Refuse(),
        ReleaseDecideCommands.Withdraw(),
        ReleaseListCommand.Create(),
        ReleaseShowCommand.Create(),
    };

    public static Argument<string> Id() => new("RELEASE") { Description = Strings.ArgumentRelease };
}

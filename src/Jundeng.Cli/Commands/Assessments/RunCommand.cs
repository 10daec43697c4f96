using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Assessments;

/// <summary><c>jundeng run</c>: schemes applied to cuts.</summary>
internal static class RunCommand
{
    public static Command Create() => new DocumentedCommand("run", Strings.RunDescription)
    {
        RunMakeCommand.Create(),
        RunListCommand.Create(),
        RunShowCommand.Create(),
        RunCompareCommand.Create(),
        RunVerifyCommand.Create(),
    };

    public static Argument<string> Id(string name) => new(name) { Description = Strings.ArgumentRun };
}

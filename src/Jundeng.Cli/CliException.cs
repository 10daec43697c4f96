namespace Jundeng.Cli;

/// <summary>The command cannot go on: a sentence for the person and a code for the script.</summary>
internal sealed class CliException(int code, string message) : Exception(message)
{
    public int Code { get; } = code;
}

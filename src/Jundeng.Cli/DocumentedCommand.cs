using System.CommandLine;

namespace Jundeng.Cli;

/// <summary>A command whose help ends with examples: pairs of a command line and what it does, a line each.</summary>
internal sealed class DocumentedCommand(string name, string description, string examples = "") : Command(name, description)
{
    public string Examples { get; } = examples;
}

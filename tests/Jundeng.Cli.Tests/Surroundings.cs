namespace Jundeng.Cli.Tests;

/// <summary>Where and with what the program is run.</summary>
internal sealed record Surroundings
{
    public string? Folder { get; init; }

    public byte[]? Input { get; init; }

    public Dictionary<string, string> Variables { get; init; } = [];
}

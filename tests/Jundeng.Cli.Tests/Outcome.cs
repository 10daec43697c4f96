namespace Jundeng.Cli.Tests;

/// <summary>What a run of the program left behind.</summary>
internal sealed record Outcome(int Code, byte[] Bytes, string Error)
{
    public string Output => System.Text.Encoding.UTF8.GetString(Bytes);

    public string[] Lines => Output.TrimEnd('\n').Split('\n');
}

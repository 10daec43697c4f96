namespace Jundeng.Plans.Targets;

/// <summary>What a quantity measures.</summary>
/// <param name="Name">The phrase for the table.</param>
/// <param name="Prefix">What the next item of the same list may leave out: subject and verb.</param>
internal sealed record Indicator(string Name, string Prefix)
{
    /// <summary>What later rates of the same sentence are about.</summary>
    public string Topic { get; init; } = "";
}

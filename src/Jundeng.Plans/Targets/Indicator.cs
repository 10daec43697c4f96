namespace Jundeng.Plans.Targets;

/// <summary>What a quantity measures.</summary>
/// <param name="Name">The phrase for the table.</param>
/// <param name="Prefix">What the next item of the same list may leave out: subject and verb.</param>
internal sealed record Indicator(string Name, string Prefix)
{
    private readonly string? _subject;

    /// <summary>What later rates of the same sentence are about.</summary>
    public string Topic { get; init; } = "";

    /// <summary>Who or what the verb of the prefix works on: 农村中小学 of 农村中小学建设.</summary>
    public string Subject
    {
        get => _subject ?? (Prefix.Length > 3 ? Prefix[..^2] : "");
        init => _subject = value;
    }
}

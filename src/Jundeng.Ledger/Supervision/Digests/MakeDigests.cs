namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>How the digests of today are made.</summary>
public sealed record MakeDigests
{
    private const int UsualAhead = 5;

    /// <summary>How many working days ahead a due day is near.</summary>
    public int Ahead { get; init; } = UsualAhead;

    /// <summary>The round whose reports alone are reminded of; null = everything that people should see to.</summary>
    public string? RoundId { get; init; }

    /// <summary>The unit of the round that alone is reminded; null = all.</summary>
    public string? UnitId { get; init; }

    /// <summary>The language of the mails: <c>en</c>, anything else Chinese.</summary>
    public string Language { get; init; } = "zh";
}

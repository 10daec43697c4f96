namespace Jundeng.Ledger.Organisations;

/// <summary>An organisation takes other names from a day on; what is null stays.</summary>
/// <param name="Id">The organisation.</param>
/// <param name="On">The first day; not in the future.</param>
public sealed record OrganisationChange(string Id, DateOnly On)
{
    /// <summary>The new full name; the old one becomes an alias, since earlier documents use it.</summary>
    public string? Name { get; init; }

    /// <summary>The new short name; empty for none.</summary>
    public string? ShortName { get; init; }

    /// <summary>Further aliases.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The new kind.</summary>
    public OrganisationKind? Kind { get; init; }
}

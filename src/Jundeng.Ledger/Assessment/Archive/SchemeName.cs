using System.Globalization;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>How people name a scheme: <c>id@version</c>, or the id alone for its highest version.</summary>
/// <param name="Id">The scheme.</param>
/// <param name="Version">The version; null for the highest.</param>
public readonly record struct SchemeName(string Id, int? Version)
{
    /// <summary>Reads a name. What stands behind the last @ is a version where it is a number, else part of the id.</summary>
    public static SchemeName Parse(string text)
    {
        var at = text.LastIndexOf('@');
        return at > 0 && int.TryParse(text.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? new SchemeName(text[..at], version)
            : new SchemeName(text, null);
    }

    /// <summary>As people write it.</summary>
    public override string ToString() => Version is { } version ? string.Create(CultureInfo.InvariantCulture, $"{Id}@{version}") : Id;
}

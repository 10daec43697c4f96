using Jundeng.Plans;

namespace Jundeng.Ledger.Projects;

/// <summary>Where money comes from (资金来源).</summary>
/// <param name="Code">How files and the database write it; the name where a place has added it.</param>
/// <param name="Word">What people call it.</param>
/// <param name="Also">Other names by which it is known.</param>
public sealed record FundSource(string Code, LocalText Word, IReadOnlyList<string> Also)
{
    internal bool Is(string text) => text.Equals(Code, StringComparison.OrdinalIgnoreCase) || text == Word.Zh || text.Equals(Word.En, StringComparison.OrdinalIgnoreCase) || Also.Contains(text);
}

namespace Jundeng.Publishing.Drawings;

/// <summary>What was to be reached in a year, and what was.</summary>
/// <param name="Name">The year.</param>
/// <param name="Target">What was to be reached.</param>
/// <param name="Reached">What was reached; null where it is not known.</param>
/// <param name="Text">The words for what was reached, or for that it is not known.</param>
public sealed record YearBar(string Name, double Target, double? Reached, string Text);

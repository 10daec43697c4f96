namespace Jundeng.Web.Pages.Lists;

/// <summary>A filter with the values that there are.</summary>
/// <param name="Key">Its name in the address.</param>
/// <param name="Words">What it is called.</param>
/// <param name="Chosen">The value that is chosen; null where none is.</param>
/// <param name="Values">All values with their words.</param>
public sealed record ListChoice(string Key, string Words, string? Chosen, IReadOnlyList<(string Value, string Words)> Values);

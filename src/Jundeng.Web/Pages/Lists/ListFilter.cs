namespace Jundeng.Web.Pages.Lists;

/// <summary>Leaves only the rows of one value.</summary>
/// <param name="Word">The key of its words, such as <c>orders.state</c>; the last part names it in the address.</param>
/// <param name="Of">The value of a row; null where it has none.</param>
internal sealed record ListFilter<T>(string Word, Func<T, string?> Of)
{
    public string Key { get; } = Word[(Word.LastIndexOf('.') + 1)..];

    /// <summary>What a value is called.</summary>
    public Func<string, string> Name { get; init; } = value => value;
}

namespace Jundeng.Web.Pages.Lists;

/// <summary>Leaves only the rows of one value.</summary>
/// <param name="Word">The key of its words, such as <c>orders.state</c>; the last part names it in the address.</param>
/// <param name="Of">The value of a row; null where it has none.</param>
internal sealed record ListFilter<T>(string Word, Func<T, string?> Of)
{
    public string Key { get; } = Word[(Word.LastIndexOf('.') + 1)..];

    /// <summary>All values of a row, where it may have several.</summary>
    public Func<T, IReadOnlyList<string>> Values { get; private init; } = row => Of(row) is { } value ? [value] : [];

    /// <summary>What a value is called.</summary>
    public Func<string, string> Name { get; init; } = value => value;

    /// <summary>A filter by what a row may have several of, as an account roles.</summary>
    public static ListFilter<T> OfMany(string word, Func<T, IReadOnlyList<string>> values, Func<string, string> name) => new(word, _ => null) { Values = values, Name = name };
}

using Jundeng.Plans;

namespace Jundeng.Web.Pages.Lists;

/// <summary>A column of a list.</summary>
/// <param name="Word">The key of its head, such as <c>orders.due</c>; the last part names it in the address.</param>
/// <param name="Cell">The cell of a row.</param>
internal sealed record ListColumn<T>(string Word, Func<T, Cell> Cell)
{
    public string Key { get; } = Word[(Word.LastIndexOf('.') + 1)..];

    /// <summary>Its head where that is no key of a word but comes from the data.</summary>
    public LocalText? Title { get; init; }

    /// <summary>Whether it holds numbers, which stand on the right.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether it names the row.</summary>
    public bool IsHead { get; init; }

    /// <summary>By what it is sorted where that is not the value shown, as a light by its weight.</summary>
    public Func<T, IComparable?>? Order { get; init; }
}

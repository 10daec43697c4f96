using Jundeng.Publishing;

namespace Jundeng.Web.Pages.Lists;

/// <summary>A list as <c>ListTable</c> shows it, whatever its rows are.</summary>
public interface IListing
{
    ListEmpty Empty { get; }

    /// <summary>How many there are.</summary>
    int Total { get; }

    /// <summary>How many fit what is asked.</summary>
    int Count { get; }

    /// <summary>The words looked for.</summary>
    string? Asked { get; }

    ListOrder? Order { get; }

    int Page { get; }

    int Pages { get; }

    IReadOnlyList<ListHead> Heads { get; }

    IReadOnlyList<ListChoice> Choices { get; }

    /// <summary>The rows of the page.</summary>
    IReadOnlyList<IReadOnlyList<Cell>> Rows { get; }

    /// <summary>All rows that fit, as a file.</summary>
    ListFile ToFile(string title);
}

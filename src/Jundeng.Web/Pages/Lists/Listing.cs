using System.Globalization;
using Jundeng.Publishing;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;

namespace Jundeng.Web.Pages.Lists;

/// <summary>A list with what the address asks of it: words looked for, filters, order and page. What is seen can be taken away as a file.</summary>
/// <param name="empty">What is said where there is nothing.</param>
/// <param name="all">All rows that the visitor may see, in their natural order.</param>
/// <param name="columns">Its columns.</param>
/// <param name="filters">What it can be narrowed by.</param>
/// <param name="here">The address.</param>
/// <param name="words">The words.</param>
internal sealed class Listing<T>(ListEmpty empty, IReadOnlyList<T> all, IReadOnlyList<ListColumn<T>> columns, IReadOnlyList<ListFilter<T>> filters, Here here, Words words) : IListing
{
    public const int PageSize = 50;

    private IReadOnlyList<T>? _found;

    public ListEmpty Empty => empty;

    public int Total => all.Count;

    public int Count => Found.Count;

    public string? Asked { get; } = here["q"];

    public ListOrder? Order { get; } = ListOrder.Parse(here["sort"]);

    public int Pages => Math.Max(1, (Count + PageSize - 1) / PageSize);

    public int Page { get; } = int.TryParse(here["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1;

    public IReadOnlyList<ListHead> Heads => [.. columns.Select(column => new ListHead(column.Key, HeadOf(column), column.IsNumber, column.IsHead))];

    public IReadOnlyList<ListChoice> Choices =>
    [
        .. filters.Select(filter => new ListChoice(
            filter.Key, words[filter.Word], here[filter.Key],
            [.. all.SelectMany(filter.Values).Distinct().Order(StringComparer.Ordinal).Select(value => (value, filter.Name(value)))]))
            .Where(choice => choice.Values.Count > 1 || choice.Chosen is not null),
    ];

    public IReadOnlyList<IReadOnlyList<Cell>> Rows =>
        [.. Found.Skip((Math.Min(Page, Pages) - 1) * PageSize).Take(PageSize).Select(row => columns.Select(column => column.Cell(row)).ToList())];

    public ListFile ToFile(string title) => new(
        title, [.. columns.Select(HeadOf)], [.. Found.Select(row => columns.Select(column => column.Cell(row).Value).ToList())]);

    private string HeadOf(ListColumn<T> column) => column.Title is { } title ? words[title] : words[column.Word];

    private IReadOnlyList<T> Found => _found ??= Find();

    private IReadOnlyList<T> Find()
    {
        var found = all.Where(Fits);
        if (Order is { } order && columns.FirstOrDefault(column => column.Key == order.Key) is { } by)
        {
            var key = by.Order ?? (row => by.Cell(row).Value as IComparable);
            // What has no value comes last whichever way.
            found = order.Backwards
                ? found.OrderBy(row => key(row) is null).ThenByDescending(key, ListComparer.Instance)
                : found.OrderBy(row => key(row) is null).ThenBy(key, ListComparer.Instance);
        }

        return [.. found];
    }

    private bool Fits(T row) =>
        filters.All(filter => here[filter.Key] is not { } chosen || filter.Values(row).Contains(chosen))
        && (Asked is null || columns.Any(column => column.Cell(row) is var cell && (Contains(cell.Text) || Contains(cell.Quiet))));

    private bool Contains(string? text) => text?.Contains(Asked!, StringComparison.OrdinalIgnoreCase) == true;
}

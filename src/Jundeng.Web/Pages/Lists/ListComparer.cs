namespace Jundeng.Web.Pages.Lists;

/// <summary>Orders cells: texts by code, all else by value.</summary>
internal sealed class ListComparer : IComparer<IComparable?>
{
    public static readonly ListComparer Instance = new();

    public int Compare(IComparable? x, IComparable? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        (string left, string right) => string.CompareOrdinal(left, right),
        _ when x.GetType() == y.GetType() => x.CompareTo(y),
        _ => string.CompareOrdinal(x.ToString(), y.ToString()),
    };
}

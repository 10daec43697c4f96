using AngleSharp.Dom;

namespace Jundeng.Web.Tests;

internal static class Dom
{
    /// <summary>The words of an element as one reads them: a space between its parts, other white space joined.</summary>
    public static string Of(IElement? element) =>
        string.Join(' ', element?.Descendants<IText>().SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) ?? []);

    /// <summary>The words of each cell of a row.</summary>
    public static string[] Cells(IElement? row) => [.. row?.Children.Select(Of) ?? []];
}

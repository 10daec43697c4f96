using Jundeng.Plans.Words;

namespace Jundeng.Plans.Quantities;

/// <summary>The words that say whether a value is a floor, a ceiling or a rough figure.</summary>
internal static class Bounds
{
    public static readonly WordList<Comparator> After = WordLists.Load("bounds-after", Read);
    public static readonly WordList<Comparator> Before = WordLists.Load("bounds-before", Read);

    private static Comparator Read(string code) =>
        Codes.TryParse(code, out Comparator comparator) ? comparator : throw new InvalidOperationException($"'{code}' is no comparator.");
}

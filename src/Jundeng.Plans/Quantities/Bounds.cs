using Jundeng.Plans.Words;

namespace Jundeng.Plans.Quantities;

/// <summary>The words that say whether a value is a floor, a ceiling or a rough figure.</summary>
internal static class Bounds
{
    public static readonly WordList After = WordList.Load("bounds-after");
    public static readonly WordList Before = WordList.Load("bounds-before");

    public static Comparator Of(WordList.Entry entry) =>
        Codes.TryParse(entry.Value, out Comparator comparator) ? comparator : throw new InvalidOperationException($"'{entry.Value}' is no comparator.");
}

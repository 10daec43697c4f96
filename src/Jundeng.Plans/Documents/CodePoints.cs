namespace Jundeng.Plans.Documents;

/// <summary>
/// Turns UTF-16 indexes of a text into Unicode code points and back. Files and interfaces count code points,
/// memory counts UTF-16. Costs nothing for a text without surrogate pairs.
/// </summary>
public sealed class CodePoints
{
    private readonly int[] _pairs;

    /// <summary>Prepares the map of a text that holds no lone surrogates.</summary>
    public CodePoints(string text)
    {
        var pairs = new List<int>();
        for (int i = 0, next; (next = text.AsSpan(i).IndexOfAnyInRange('\uD800', '\uDBFF')) >= 0; i++)
        {
            i += next;
            if (i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) pairs.Add(i++);
        }

        _pairs = [.. pairs];
        Count = text.Length - _pairs.Length;
    }

    /// <summary>Number of code points in the text.</summary>
    public int Count { get; }

    /// <summary>The number of code points before UTF-16 index <paramref name="index"/>.</summary>
    public int FromUtf16(int index)
    {
        var at = Array.BinarySearch(_pairs, index);
        return index - (at >= 0 ? at : ~at);
    }

    /// <summary>The UTF-16 index of the code point <paramref name="codePoint"/>.</summary>
    public int ToUtf16(int codePoint)
    {
        int low = 0, high = _pairs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pairs[middle] - middle < codePoint) low = middle + 1;
            else high = middle;
        }

        return codePoint + low;
    }
}

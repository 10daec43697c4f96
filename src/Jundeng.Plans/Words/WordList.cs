using System.Buffers;
using System.Numerics;

namespace Jundeng.Plans.Words;

/// <summary>
/// A table of words from a data file: one word a line, columns parted by tabs, <c>#</c> opens a remark.
/// Finds the longest word at, or before, a place in a text.
/// </summary>
/// <typeparam name="T">What the second column says of a word.</typeparam>
internal sealed class WordList<T>
{
    private readonly SearchValues<char> _firsts;

    // Words by their first and by their last character, as many slots as a power of two; a slot is shared by few, the longest first.
    private readonly Word<T>[][] _byFirst;
    private readonly Word<T>[][] _byLast;

    public WordList(IReadOnlyList<Word<T>> words)
    {
        _firsts = SearchValues.Create([.. words.Select(word => word.Text[0]).Distinct()]);
        _byFirst = Index(words, word => word[0]);
        _byLast = Index(words, word => word[^1]);
    }

    /// <summary>The longest word that starts at <paramref name="at"/> and ends by <paramref name="limit"/>.</summary>
    public Word<T>? At(ReadOnlySpan<char> text, int at, int limit)
    {
        if (at >= limit) return null;
        var rest = text[at..limit];
        foreach (var word in _byFirst[rest[0] & (_byFirst.Length - 1)])
            if (rest.StartsWith(word.Text, StringComparison.Ordinal))
                return word;
        return null;
    }

    /// <summary>The longest word with which a phrase opens.</summary>
    public Word<T>? AtHead(ReadOnlySpan<char> phrase) => At(phrase, 0, phrase.Length);

    /// <summary>The longest word that ends at <paramref name="end"/> and starts at or after <paramref name="from"/>.</summary>
    public Word<T>? Before(ReadOnlySpan<char> text, int end, int from)
    {
        if (end <= from) return null;
        var before = text[from..end];
        foreach (var word in _byLast[before[^1] & (_byLast.Length - 1)])
            if (before.EndsWith(word.Text, StringComparison.Ordinal))
                return word;
        return null;
    }

    /// <summary>The longest word with which a phrase ends.</summary>
    public Word<T>? AtEnd(ReadOnlySpan<char> phrase) => Before(phrase, phrase.Length, 0);

    /// <summary>The first place in <c>[from, to)</c> where a word stands, and the word; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<char> text, int from, int to, out Word<T>? found)
    {
        for (var i = from; i < to; i++)
        {
            var next = text[i..to].IndexOfAny(_firsts);
            if (next < 0) break;
            i += next;
            if (At(text, i, to) is not { } word) continue;
            found = word;
            return i;
        }

        found = null;
        return -1;
    }

    /// <summary>True where any word stands inside <c>[from, to)</c>.</summary>
    public bool Any(ReadOnlySpan<char> text, int from, int to) => Find(text, from, to, out _) >= 0;

    /// <summary>The word that begins last in a phrase, the longest where several do.</summary>
    public Word<T>? Last(ReadOnlySpan<char> phrase)
    {
        for (var i = phrase.Length; (i = phrase[..i].LastIndexOfAny(_firsts)) >= 0;)
            if (At(phrase, i, phrase.Length) is { } word)
                return word;
        return null;
    }

    /// <summary>Of all words that stand anywhere in a phrase, the one that the file names first.</summary>
    public Word<T>? FirstOf(ReadOnlySpan<char> phrase)
    {
        Word<T>? first = null;
        for (var i = 0; i < phrase.Length; i++)
            foreach (var word in _byFirst[phrase[i] & (_byFirst.Length - 1)])
                if ((first is null || word.Line < first.Line) && phrase[i..].StartsWith(word.Text, StringComparison.Ordinal))
                    first = word;
        return first;
    }

    private static Word<T>[][] Index(IReadOnlyList<Word<T>> words, Func<string, char> key)
    {
        var slots = (int)BitOperations.RoundUpToPowerOf2((uint)words.Count * 4);
        var bySlot = words.OrderByDescending(word => word.Text.Length).ToLookup(word => key(word.Text) & (slots - 1));
        return [.. Enumerable.Range(0, slots).Select(slot => bySlot[slot].ToArray())];
    }
}

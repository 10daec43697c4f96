using System.Buffers;
using System.Text;

namespace Jundeng.Plans.Words;

/// <summary>
/// A table of words from a data file: one word a line, columns parted by tabs, <c>#</c> opens a remark.
/// Finds the longest word at, or before, a place in a text.
/// </summary>
internal sealed class WordList
{
    private readonly SearchValues<char> _firsts;
    private readonly Dictionary<char, Entry[]> _byFirst;
    private readonly Dictionary<char, Entry[]> _byLast;

    private WordList(List<Entry> entries)
    {
        Entries = entries;
        _firsts = SearchValues.Create([.. entries.Select(entry => entry.Word[0]).Distinct()]);
        _byFirst = Index(entries, word => word[0]);
        _byLast = Index(entries, word => word[^1]);
    }

    /// <summary>All entries in the order of the file.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>Loads <c>Words/NAME.txt</c>.</summary>
    public static WordList Load(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream($"Words/{name}.txt")
            ?? throw new InvalidOperationException($"There is no word list '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var entries = new List<Entry>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            entries.Add(new Entry(cells[0], cells.Length > 1 ? cells[1] : "", cells.Length > 2 ? cells[2] : ""));
        }

        return new WordList(entries);
    }

    /// <summary>The longest word that starts at <paramref name="at"/> and ends by <paramref name="limit"/>.</summary>
    public Entry? At(string text, int at, int limit)
    {
        if (at >= limit || !_byFirst.TryGetValue(text[at], out var candidates)) return null;
        foreach (var entry in candidates)
            if (at + entry.Word.Length <= limit && string.CompareOrdinal(text, at, entry.Word, 0, entry.Word.Length) == 0)
                return entry;
        return null;
    }

    /// <summary>The longest word that ends at <paramref name="end"/> and starts at or after <paramref name="from"/>.</summary>
    public Entry? Before(string text, int end, int from)
    {
        if (end <= from || !_byLast.TryGetValue(text[end - 1], out var candidates)) return null;
        foreach (var entry in candidates)
            if (end - entry.Word.Length >= from && string.CompareOrdinal(text, end - entry.Word.Length, entry.Word, 0, entry.Word.Length) == 0)
                return entry;
        return null;
    }

    /// <summary>The first place in <c>[from, to)</c> where a word stands, and the word; -1 where there is none.</summary>
    public int Find(string text, int from, int to, out Entry? found)
    {
        for (var i = from; i < to; i++)
        {
            var next = text.AsSpan(i, to - i).IndexOfAny(_firsts);
            if (next < 0) break;
            i += next;
            if (At(text, i, to) is not { } entry) continue;
            found = entry;
            return i;
        }

        found = null;
        return -1;
    }

    /// <summary>True where any word stands inside <c>[from, to)</c>.</summary>
    public bool Any(string text, int from, int to) => Find(text, from, to, out _) >= 0;

    private static Dictionary<char, Entry[]> Index(List<Entry> entries, Func<string, char> key) => entries
        .GroupBy(entry => key(entry.Word))
        .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Word.Length).ToArray());

    /// <summary>A word with what the file says of it.</summary>
    internal sealed record Entry(string Word, string Value, string Note);
}

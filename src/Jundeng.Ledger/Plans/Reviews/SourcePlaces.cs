using Jundeng.Plans;

namespace Jundeng.Ledger.Plans.Reviews;

/// <summary>Finds the place in a source text that a person means.</summary>
public static class SourcePlaces
{
    /// <summary>The place of words that a person quotes.</summary>
    /// <param name="text">The source.</param>
    /// <param name="words">The words; line breaks of the source inside them need not be copied.</param>
    /// <param name="line">The line on which they begin, from 1; null where they stand only once.</param>
    /// <exception cref="LedgerRefusedException">They stand nowhere, or at several places.</exception>
    public static TextSpan Find(string text, string words, int? line = null)
    {
        var wanted = words.Where(c => c is not ('\r' or '\n')).ToArray().AsSpan().Trim();
        if (wanted.IsEmpty) throw new LedgerRefusedException(ReviewMessages.WordsMissing);
        var (from, to) = line is { } number ? LineOf(text, number) : (0, text.Length);
        var found = new List<TextSpan>();
        for (var at = text.IndexOf(wanted[0], from); at >= 0 && at < to; at = text.IndexOf(wanted[0], at + 1))
            if (Match(text, at, wanted) is { } end) found.Add(new TextSpan(at, end));
        return found.Count switch
        {
            1 => found[0],
            0 => throw new LedgerRefusedException(ReviewMessages.NotFound),
            _ => throw new LedgerRefusedException(ReviewMessages.SeveralPlaces(found.Count)),
        };
    }

    private static int? Match(string text, int at, ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            while (at < text.Length && text[at] is '\r' or '\n') at++;
            if (at >= text.Length || text[at++] != c) return null;
        }

        return at;
    }

    private static (int From, int To) LineOf(string text, int number)
    {
        var from = 0;
        for (var line = 1; line < number; line++)
        {
            from = text.IndexOf('\n', from) + 1;
            if (from == 0) throw new LedgerRefusedException(ReviewMessages.NotFound);
        }

        var end = text.IndexOf('\n', from);
        return (from, end < 0 ? text.Length : end);
    }
}

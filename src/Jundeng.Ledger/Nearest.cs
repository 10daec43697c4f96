namespace Jundeng.Ledger;

/// <summary>Finds what someone probably meant.</summary>
public static class Nearest
{
    /// <summary>
    /// The candidate with the fewest insertions, deletions and replacements, counted against its length; null where more than half of
    /// the longer text would have to change.
    /// </summary>
    public static string? Of(string text, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestShare = 0.5;
        foreach (var candidate in candidates)
        {
            var longer = Math.Max(text.Length, candidate.Length);
            if (longer == 0) continue;
            var share = (double)Distance(text, candidate) / longer;
            if (share > bestShare || (share == bestShare && best is not null)) continue;
            (best, bestShare) = (candidate, share);
        }

        return best;
    }

    /// <summary>1 minus the share of the longer text that would have to change; 1 where they are the same.</summary>
    public static double Likeness(string one, string other) => Math.Max(one.Length, other.Length) is > 0 and var longer ? 1 - (double)Distance(one, other) / longer : 1;

    /// <summary>Number of letters to insert, remove or replace.</summary>
    public static int Distance(string one, string other)
    {
        var row = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++) row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[other.Length];
    }
}

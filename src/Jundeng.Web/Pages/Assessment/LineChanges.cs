namespace Jundeng.Web.Pages.Assessment;

/// <summary>What differs between two documents, line by line: the least that must be taken away and put in.</summary>
public static class LineChanges
{
    public static IReadOnlyList<LineChange> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        // common[i, j]: how many lines the rests from i and j have in common, in order.
        var common = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
            for (var j = after.Count - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        var lines = new List<LineChange>();
        for (var (i, j) = (0, 0); i < before.Count || j < after.Count;)
        {
            if (i < before.Count && j < after.Count && before[i] == after[j]) lines.Add(new LineChange(++i, ++j, before[i - 1]));
            else if (i < before.Count && (j == after.Count || common[i + 1, j] >= common[i, j + 1])) lines.Add(new LineChange(++i, null, before[i - 1]));
            else lines.Add(new LineChange(null, ++j, after[j - 1]));
        }

        return lines;
    }
}

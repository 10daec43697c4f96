using System.Text;

namespace Jundeng.Plans.Tests.Scoring;

/// <summary>How alike two phrases are, whatever their spaces, quotation marks and widths.</summary>
internal static class Likeness
{
    /// <summary>The share of common characters from which two indicators count as the same.</summary>
    private const double Enough = 0.75;

    private const string Ignored = "、，,。“”\"'‘’《》";
    private const string Wide = "０１２３４５６７８９（）％，．：；";
    private const string Narrow = "0123456789()%,.:;";

    /// <summary>The phrase without what does not count.</summary>
    public static string Plain(string? phrase)
    {
        var plain = new StringBuilder();
        foreach (var c in phrase ?? "")
        {
            var at = Wide.IndexOf(c, StringComparison.Ordinal);
            var narrow = at < 0 ? c : Narrow[at];
            if (!char.IsWhiteSpace(narrow) && !Ignored.Contains(narrow, StringComparison.Ordinal)) plain.Append(narrow);
        }

        return plain.ToString();
    }

    /// <summary>True where two indicators mean the same to a reader.</summary>
    public static bool Agrees(string one, string other) => Of(one, other) >= Enough;

    /// <summary>Twice the longest common subsequence by the sum of the lengths: 1 is the same.</summary>
    public static double Of(string one, string other)
    {
        string a = Plain(one), b = Plain(other);
        if (a.Length == 0 || b.Length == 0) return a.Length == b.Length ? 1 : 0;
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
                common[i, j] = a[i - 1] == b[j - 1] ? common[i - 1, j - 1] + 1 : Math.Max(common[i - 1, j], common[i, j - 1]);
        return 2.0 * common[a.Length, b.Length] / (a.Length + b.Length);
    }
}

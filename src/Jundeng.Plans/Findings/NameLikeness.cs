namespace Jundeng.Plans.Findings;

/// <summary>How alike two names are: the share of their character pairs that they have in common (Dice), from 0 to 1.</summary>
internal static class NameLikeness
{
    public static double Of(string one, string other)
    {
        if (one == other) return 1;
        if (one.Length < 2 || other.Length < 2) return 0;
        var pairs = new Dictionary<(char, char), int>();
        for (var i = 0; i + 1 < one.Length; i++) pairs[(one[i], one[i + 1])] = pairs.GetValueOrDefault((one[i], one[i + 1])) + 1;
        var shared = 0;
        for (var i = 0; i + 1 < other.Length; i++)
        {
            var pair = (other[i], other[i + 1]);
            if (pairs.GetValueOrDefault(pair) == 0) continue;
            pairs[pair]--;
            shared++;
        }

        return 2.0 * shared / (one.Length + other.Length - 2);
    }
}

using Jundeng.Plans.Words;

namespace Jundeng.Plans.Targets;

/// <summary>The verbs with which a clause opens work of its own.</summary>
internal static class WorkVerbs
{
    public static readonly WordList<string> Words = WordLists.Load("work-verbs");

    public static bool Opens(ReadOnlySpan<char> clause)
    {
        var text = clause.TrimStart().ToString();
        return text.Length > 0 && Words.At(text, 0, text.Length) is not null;
    }
}

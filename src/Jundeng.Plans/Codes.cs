namespace Jundeng.Plans;

/// <summary>The words by which files and interfaces write the enumerations of a reading.</summary>
public static class Codes
{
    private static readonly string[] s_comparators = ["eq", "ge", "le", "approx"];
    private static readonly string[] s_kinds = ["target", "baseline", "part", "funding"];
    private static readonly string[] s_bases = ["level", "increase", "decrease", "growth"];
    private static readonly string[] s_flows = ["flow", "stock"];
    private static readonly string[] s_modalities = ["ensure", "strive", "plan"];
    private static readonly string[] s_severities = ["note", "warning", "error"];

    /// <summary>eq, ge, le or approx.</summary>
    public static string Of(Comparator value) => s_comparators[(int)value];

    /// <summary>target, baseline, part or funding.</summary>
    public static string Of(TargetKind value) => s_kinds[(int)value];

    /// <summary>level, increase, decrease or growth.</summary>
    public static string Of(Basis value) => s_bases[(int)value];

    /// <summary>flow or stock.</summary>
    public static string Of(Flow value) => s_flows[(int)value];

    /// <summary>ensure, strive or plan.</summary>
    public static string Of(Modality value) => s_modalities[(int)value];

    /// <summary>note, warning or error.</summary>
    public static string Of(Severity value) => s_severities[(int)value];

    /// <summary>Reads eq, ge, le or approx.</summary>
    public static bool TryParse(string code, out Comparator value) => Find(s_comparators, code, out value);

    /// <summary>Reads target, baseline, part or funding.</summary>
    public static bool TryParse(string code, out TargetKind value) => Find(s_kinds, code, out value);

    /// <summary>Reads level, increase, decrease or growth.</summary>
    public static bool TryParse(string code, out Basis value) => Find(s_bases, code, out value);

    /// <summary>Reads flow or stock.</summary>
    public static bool TryParse(string code, out Flow value) => Find(s_flows, code, out value);

    /// <summary>Reads ensure, strive or plan.</summary>
    public static bool TryParse(string code, out Modality value) => Find(s_modalities, code, out value);

    /// <summary>Reads note, warning or error.</summary>
    public static bool TryParse(string code, out Severity value) => Find(s_severities, code, out value);

    private static bool Find<T>(string[] codes, string code, out T value)
        where T : struct, Enum
    {
        var at = Array.IndexOf(codes, code);
        value = at < 0 ? default : (T)Enum.ToObject(typeof(T), at);
        return at >= 0;
    }
}

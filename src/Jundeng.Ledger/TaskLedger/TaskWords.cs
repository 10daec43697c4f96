namespace Jundeng.Ledger.TaskLedger;

/// <summary>Urgencies, frequencies and visibilities as they stand in the database and in tables.</summary>
public static class TaskWords
{
    private static readonly (string Code, string[] Zh)[] s_urgencies = [("normal", ["一般"]), ("urgent", ["紧急"]), ("very-urgent", ["特急"])];

    private static readonly (string Code, string[] Zh)[] s_frequencies =
    [
        ("day", ["日", "每日"]), ("week", ["周", "每周"]), ("month", ["月", "每月"]), ("quarter", ["季", "季度", "每季"]), ("half-year", ["半年"]), ("year", ["年", "每年"]), ("stage", ["阶段", "节点"]),
    ];

    private static readonly (string Code, string[] Zh)[] s_visibilities = [("public", ["公开"]), ("internal", ["内部"]), ("sensitive", ["敏感"])];

    /// <summary>Codes of all urgencies.</summary>
    public static IReadOnlyList<string> Urgencies { get; } = [.. s_urgencies.Select(word => word.Code)];

    /// <summary>Codes of all frequencies.</summary>
    public static IReadOnlyList<string> Frequencies { get; } = [.. s_frequencies.Select(word => word.Code)];

    /// <summary>Codes of all visibilities.</summary>
    public static IReadOnlyList<string> Visibilities { get; } = [.. s_visibilities.Select(word => word.Code)];

    /// <summary>normal, urgent or very-urgent.</summary>
    public static string Of(TaskUrgency urgency) => s_urgencies[(int)urgency].Code;

    /// <summary>day, week, month, quarter, half-year, year or stage.</summary>
    public static string Of(ReportFrequency frequency) => s_frequencies[(int)frequency].Code;

    /// <summary>public, internal or sensitive.</summary>
    public static string Of(TaskVisibility visibility) => s_visibilities[(int)visibility].Code;

    /// <summary>The urgency of a code or of its Chinese word; null where there is none.</summary>
    public static TaskUrgency? Urgency(string? text) => (TaskUrgency?)Find(s_urgencies, text);

    /// <summary>The frequency of a code or of its Chinese word; null where there is none.</summary>
    public static ReportFrequency? Frequency(string? text) => (ReportFrequency?)Find(s_frequencies, text);

    /// <summary>The visibility of a code or of its Chinese word; null where there is none.</summary>
    public static TaskVisibility? Visibility(string? text) => (TaskVisibility?)Find(s_visibilities, text);

    private static int? Find((string Code, string[] Zh)[] words, string? text) => Array.FindIndex(words, word => word.Code == text || word.Zh.Contains(text)) is >= 0 and var at ? at : null;
}

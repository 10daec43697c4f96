namespace Jundeng.Ledger.Indicators;

/// <summary>Kinds, directions and frequencies as they stand in the database and in tables.</summary>
public static class IndicatorWords
{
    private static readonly (string Code, string[] Zh)[] s_kinds = [("flow", ["当期", "流量"]), ("stock", ["累计", "存量"]), ("ratio", ["比率", "比例"]), ("coverage", ["覆盖率", "覆盖"]), ("yes-no", ["是否"])];

    private static readonly (string Code, string[] Zh)[] s_directions = [("positive", ["正向"]), ("negative", ["逆向", "反向"]), ("interval", ["适度", "区间"])];

    private static readonly (string Code, string[] Zh)[] s_frequencies = [("year", ["年", "每年"]), ("half-year", ["半年"]), ("quarter", ["季", "季度", "每季"]), ("month", ["月", "每月"])];

    /// <summary>Codes of all kinds.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. s_kinds.Select(kind => kind.Code)];

    /// <summary>Codes of all directions.</summary>
    public static IReadOnlyList<string> Directions { get; } = [.. s_directions.Select(direction => direction.Code)];

    /// <summary>Codes of all frequencies.</summary>
    public static IReadOnlyList<string> Frequencies { get; } = [.. s_frequencies.Select(frequency => frequency.Code)];

    /// <summary>flow, stock, ratio, coverage or yes-no.</summary>
    public static string Of(IndicatorKind kind) => s_kinds[(int)kind].Code;

    /// <summary>positive, negative or interval.</summary>
    public static string Of(IndicatorDirection direction) => s_directions[(int)direction].Code;

    /// <summary>year, half-year, quarter or month.</summary>
    public static string Of(IndicatorFrequency frequency) => s_frequencies[(int)frequency].Code;

    /// <summary>The kind of a code or of its Chinese word; null where there is none.</summary>
    public static IndicatorKind? Kind(string? text) => (IndicatorKind?)Find(s_kinds, text);

    /// <summary>The direction of a code or of its Chinese word; null where there is none.</summary>
    public static IndicatorDirection? Direction(string? text) => (IndicatorDirection?)Find(s_directions, text);

    /// <summary>The frequency of a code or of its Chinese word; null where there is none.</summary>
    public static IndicatorFrequency? Frequency(string? text) => (IndicatorFrequency?)Find(s_frequencies, text);

    private static int? Find((string Code, string[] Zh)[] words, string? text) => Array.FindIndex(words, word => word.Code == text || word.Zh.Contains(text)) is >= 0 and var at ? at : null;
}

using System.Globalization;
using Jundeng.Ledger.Reports.Checks;
using Jundeng.Plans;

namespace Jundeng.Ledger.Reports.Settings;

/// <summary>A setting of reports: its name, what is usual, what it is, and whether a value fits it.</summary>
internal sealed record ReportSetting(string Name, string Usual, LocalText Words, LocalText Must, Func<string, bool> Fits)
{
    public static readonly char[] Separators = [';', '；', '、', ','];

    private static readonly string[] s_levels = ["off", "warning", "error"];

    private static readonly LocalText s_level = new("off、warning 或 error", "off, warning or error");
    private static readonly LocalText s_share = new("大于 0 的数", "a number above 0");
    private static readonly LocalText s_count = new("大于 0 的整数", "a whole number above 0");
    private static readonly LocalText s_words = new("词语，用顿号隔开", "words with commas between them");

    public static IReadOnlyList<ReportSetting> All { get; } =
    [
        new("jump", "0.5", new("与上次相比变动超过这一比例即提示", "the share by which a value may differ from the last one"), s_share, IsPositive),
        new("heaping-share", "0.6", new("单位的数值中恰为目标值的达到这一比例即提示", "the share of values on their targets from which they are asked about"), s_share, IsPositive),
        new("heaping-values", "5", new("单位的数值至少这么多时才看上一项", "from how many values on that share is looked at"), s_count, IsCount),
        new("shares-above-100", "毛入园率、毛入学率", new("指标名称含这些词的比例可以超过 100%", "shares whose indicator holds one of these words may exceed 100%"), s_words, _ => true),
        new("evidence-megabytes", "20", new("佐证材料单个文件的上限（MB）", "the largest file that can be attached, in MB"), s_share, IsPositive),
        new("evidence-files", "10", new("一份报告的佐证材料最多几个", "how many files a report may have"), s_count, IsCount),
        .. ReportChecks.All.Select(check => new ReportSetting(
            OfCheck(check.Code), s_levels[(int)check.Level], new($"检查项 {check.Code} 的级别", $"level of the check {check.Code}"), s_level, text => Level(text) is not null)),
    ];

    public static string OfCheck(string code) => $"check.{code}";

    public static CheckLevel? Level(string text) => Array.IndexOf(s_levels, text) is >= 0 and var level ? (CheckLevel)level : null;

    public static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool IsPositive(string text) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0;

    private static bool IsCount(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
}

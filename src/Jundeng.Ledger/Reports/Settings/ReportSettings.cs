using Jundeng.Ledger.Reports.Checks;
using Jundeng.Ledger.Settings;
using Jundeng.Plans;

namespace Jundeng.Ledger.Reports.Settings;

/// <summary>What can be set about reports, as it holds: thresholds and levels of checks, limits of evidence.</summary>
internal sealed class ReportSettings(SettingValues values)
{
    private const string JumpName = "jump";
    private const string HeapingShareName = "heaping-share";
    private const string HeapingValuesName = "heaping-values";
    private const string SharesAbove100 = "shares-above-100";
    private const string Megabytes = "evidence-megabytes";
    private const string Files = "evidence-files";

    private static readonly SettingOption[] s_levels = [new("off", new("不检查", "off")), new("warning", new("提示，须说明原因", "a warning that needs a reason")), new("error", new("拦截", "an error"))];

    /// <summary>All settings of reports.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        Setting.AboveZero(JumpName, new("与上次相比变动超过这一比例即提示", "the share by which a value may differ from the last one"), "0.5"),
        Setting.AboveZero(HeapingShareName, new("单位的数值中恰为目标值的达到这一比例即提示", "the share of values on their targets from which they are asked about"), "0.6"),
        Setting.Whole(HeapingValuesName, new("单位的数值至少这么多时才看上一项", "from how many values on that share is looked at"), 5, 1),
        Setting.List(
            SharesAbove100, new("指标名称含这些词的比例可以超过 100%", "shares whose indicator holds one of these words may exceed 100%"), "毛入园率、毛入学率",
            new("词语，用顿号隔开", "words with commas between them"), _ => true),
        Setting.AboveZero(Megabytes, new("佐证材料单个文件的上限（MB）", "the largest file that can be attached, in MB"), "20"),
        Setting.Whole(Files, new("一份报告的佐证材料最多几个", "how many files a report may have"), 10, 1),
        .. ReportChecks.All.Select(check => Setting.Choice(
            OfCheck(check.Code), new($"填报检查：{check.Title.Zh}", $"check of reports: {check.Title.En}"), s_levels[(int)check.Level].Value, s_levels)),
    ];

    /// <summary>The share by which a value may differ from the last one: 0.5 = by half.</summary>
    public double Jump => values.Number(JumpName);

    /// <summary>The share of a unit's values on their targets from which they are asked about.</summary>
    public double HeapingShare => values.Number(HeapingShareName);

    /// <summary>From how many values of a unit on that share is looked at.</summary>
    public int HeapingValues => values.Whole(HeapingValuesName);

    /// <summary>The largest file that can be attached, in megabytes.</summary>
    public double EvidenceMegabytes => values.Number(Megabytes);

    /// <summary>How many files a report may have.</summary>
    public int EvidenceFiles => values.Whole(Files);

    public CheckLevel LevelOf(ReportCheck check) => (CheckLevel)Array.FindIndex(s_levels, level => level.Value == values[OfCheck(check.Code)]);

    // Gross rates count people of every age against those of one.
    public bool MayExceed(PlanTarget target) => values.Words(SharesAbove100).Any(word => target.Indicator.Contains(word, StringComparison.Ordinal));

    private static string OfCheck(string code) => $"check.{code}";
}

using Jundeng.Plans;

namespace Jundeng.Publishing.Templates;

/// <summary>The heads of a template, by which its columns are found again wherever they stand.</summary>
internal static class TemplateColumns
{
    public static readonly LocalText Report = new("报告编号", "Report");
    public static readonly LocalText Unit = new("填报单位", "Organisation");
    public static readonly LocalText Task = new("任务", "Task");
    public static readonly LocalText Due = new("截止", "Due");
    public static readonly LocalText Target = new("目标编号", "Target");
    public static readonly LocalText Indicator = new("指标", "Indicator");
    public static readonly LocalText Wanted = new("目标值", "Target value");
    public static readonly LocalText Measure = new("计量单位", "Unit");
    public static readonly LocalText Last = new("上次数值", "Last value");
    public static readonly LocalText LastOn = new("上次日期", "Last day");

    public static readonly LocalText Value = new("本次数值", "Value");
    public static readonly LocalText Status = new("数据状态", "Status");
    public static readonly LocalText Note = new("备注", "Note");
    public static readonly LocalText Reason = new("说明", "Explanation");

    public static readonly LocalText Done = new("已做工作", "Done so far");
    public static readonly LocalText Progress = new("完成进度（%）", "Progress (%)");
    public static readonly LocalText Problems = new("存在问题", "Problems");
    public static readonly LocalText Suggestions = new("意见建议", "Suggestions");

    public static readonly LocalText Values = new("数值", "Values");
    public static readonly LocalText Words = new("进展", "Progress");
    public static readonly LocalText WorkState = new("任务完成情况", "State of the task");
    public static readonly LocalText OwnPart = new("（本单位部分）", " (the unit's part)");

    /// <summary>Name of the hidden sheet that says for which round, plan and versions the template was made.</summary>
    public const string Guard = "jundeng";

    public const string GuardReport = "report";
    public const string GuardSeen = "seen";
    public const string GuardRound = "round";
    public const string GuardRevision = "revision";
}

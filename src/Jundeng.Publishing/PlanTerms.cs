using System.Globalization;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.TaskLedger;
using Jundeng.Plans;
using Jundeng.Publishing.Resources;

namespace Jundeng.Publishing;

/// <summary>The words of a reading as people see them, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
public static class PlanTerms
{
    /// <summary>The sign of a comparator, the same in every language.</summary>
    public static string Of(Comparator value) => value switch
    {
        Comparator.AtLeast => "≥",
        Comparator.AtMost => "≤",
        Comparator.Approximately => "≈",
        _ => "=",
    };

    /// <summary>目标, 基数, 其中 or 资金.</summary>
    public static string Of(TargetKind value) => value switch
    {
        TargetKind.Baseline => Words.KindBaseline,
        TargetKind.Part => Words.KindPart,
        TargetKind.Funding => Words.KindFunding,
        _ => Words.KindTarget,
    };

    /// <summary>水平, 提高, 降低 or 增长率.</summary>
    public static string Of(Basis value) => value switch
    {
        Basis.Increase => Words.BasisIncrease,
        Basis.Decrease => Words.BasisDecrease,
        Basis.Growth => Words.BasisGrowth,
        _ => Words.BasisLevel,
    };

    /// <summary>当期 or 累计; empty where the text does not say.</summary>
    public static string Of(Flow? value) => value switch
    {
        Flow.Flow => Words.FlowFlow,
        Flow.Stock => Words.FlowStock,
        _ => "",
    };

    /// <summary>确保, 力争 or 计划; empty where the text does not say.</summary>
    public static string Of(Modality? value) => value switch
    {
        Modality.Ensure => Words.ModalityEnsure,
        Modality.Strive => Words.ModalityStrive,
        Modality.Plan => Words.ModalityPlan,
        _ => "",
    };

    /// <summary>约束性 or 预期性; empty where the text does not say.</summary>
    public static string OfBinding(bool? value) => value switch
    {
        true => Words.BindingYes,
        false => Words.BindingNo,
        null => "",
    };

    /// <summary>错误, 警告 or 提示.</summary>
    public static string Of(Severity value) => value switch
    {
        Severity.Error => Words.SeverityError,
        Severity.Warning => Words.SeverityWarning,
        _ => Words.SeverityNote,
    };

    /// <summary>已完成, 部分完成 or 未完成; empty where nothing was reported.</summary>
    public static string Of(WorkState? value) => value switch
    {
        WorkState.Done => Words.WorkDone,
        WorkState.Partly => Words.WorkPartly,
        WorkState.NotDone => Words.WorkNotDone,
        _ => "",
    };

    /// <summary>正常, 初步, 修订, 估计, 缺失, 不适用 or 不公开.</summary>
    public static string Of(ValueStatus value) => value switch
    {
        ValueStatus.Provisional => Words.StatusProvisional,
        ValueStatus.Revised => Words.StatusRevised,
        ValueStatus.Estimated => Words.StatusEstimated,
        ValueStatus.Missing => Words.StatusMissing,
        ValueStatus.NotApplicable => Words.StatusNotApplicable,
        ValueStatus.Suppressed => Words.StatusSuppressed,
        _ => Words.StatusNormal,
    };

    /// <summary>一般, 紧急 or 特急.</summary>
    public static string Of(TaskUrgency value) => value switch
    {
        TaskUrgency.Urgent => Words.TaskIsUrgent,
        TaskUrgency.VeryUrgent => Words.TaskIsVeryUrgent,
        _ => Words.TaskIsNormal,
    };

    /// <summary>日, 周, 月, 季, 半年, 年 or 阶段; empty where nothing is said.</summary>
    public static string Of(ReportFrequency? value) => value switch
    {
        ReportFrequency.Day => Words.TaskIsDay,
        ReportFrequency.Week => Words.TaskIsWeek,
        ReportFrequency.Month => Words.TaskIsMonth,
        ReportFrequency.Quarter => Words.TaskIsQuarter,
        ReportFrequency.HalfYear => Words.TaskIsHalfYear,
        ReportFrequency.Year => Words.TaskIsYear,
        ReportFrequency.Stage => Words.TaskIsStage,
        _ => "",
    };

    /// <summary>公开, 内部 or 敏感.</summary>
    public static string Of(TaskVisibility value) => value switch
    {
        TaskVisibility.Public => Words.TaskIsPublic,
        TaskVisibility.Sensitive => Words.TaskIsSensitive,
        _ => Words.TaskIsInternal,
    };

    /// <summary>A sentence in the language of the reader.</summary>
    public static string Of(LocalText text) => text.In(CultureInfo.CurrentUICulture.Name);

    /// <summary>A number with thousands separated and no more decimals than it has.</summary>
    public static string Number(decimal value) => value.ToString("#,##0.############", CultureInfo.InvariantCulture);

    /// <summary>A target's value: one number, or both ends of a range.</summary>
    public static string Value(PlanTarget target) =>
        target.Upper is { } upper ? $"{Number(target.Value)}–{Number(upper)}" : Number(target.Value);

    /// <summary>A target's comparator, value and unit: ≥ 1,750 个.</summary>
    public static string Amount(PlanTarget target) => $"{Of(target.Comparator)} {Value(target)}{(target.Unit is null or "%" or "‰" ? target.Unit : " " + target.Unit)}";

    /// <summary>A share in percent, rounded half away from zero to one decimal; empty for none.</summary>
    public static string Share(double? share) =>
        share is { } value ? Math.Round((decimal)value * 100, 1, MidpointRounding.AwayFromZero).ToString("#,##0.0", CultureInfo.InvariantCulture) + "%" : "";

    /// <summary>A day as 2026-06-30.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Units as people list them.</summary>
    public static string Units(IReadOnlyList<string> units) => string.Join(Words.ListSeparator, units);

    /// <summary>2026, or 2026–2030.</summary>
    public static string Years(int? from, int? to) => (from, to) switch
    {
        (null, null) => "",
        ({ } first, { } last) when first != last => string.Create(CultureInfo.InvariantCulture, $"{first}–{last}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{from ?? to}"),
    };
}

using Jundeng.Ledger.Allocations;

namespace Jundeng.Ledger.Reports;

/// <summary>The words by which files write the status of a value and the state of a task.</summary>
public static class ReportCodes
{
    private static readonly string[] s_statuses = ["normal", "provisional", "revised", "estimated", "missing", "not-applicable", "suppressed"];

    private static readonly string[][] s_statusesZh =
    [
        ["正常"], ["初步", "初步数", "快报"], ["修订", "修正"], ["估计", "估算", "估计数"], ["缺失", "缺报", "未报"], ["不适用"], ["不公开", "保密", "隐去"],
    ];

    private static readonly string[] s_works = ["done", "partly", "not-done"];

    private static readonly string[][] s_worksZh = [["已完成", "完成"], ["部分完成"], ["未完成"]];

    private static readonly string[] s_roles = ["lead", "cooperating", "part"];

    /// <summary>normal, provisional, revised, estimated, missing, not-applicable or suppressed.</summary>
    public static string Of(ValueStatus status) => s_statuses[(int)status];

    /// <summary>done, partly or not-done.</summary>
    public static string Of(WorkState state) => s_works[(int)state];

    /// <summary>The Chinese word of a status.</summary>
    public static string WordOf(ValueStatus status) => s_statusesZh[(int)status][0];

    /// <summary>The Chinese word of a state of work.</summary>
    public static string WordOf(WorkState state) => s_worksZh[(int)state][0];

    /// <summary>Reads a status, in English or Chinese.</summary>
    public static bool TryParse(string text, out ValueStatus status) => Find(s_statuses, s_statusesZh, text, out status);

    /// <summary>Reads a state, in English or Chinese.</summary>
    public static bool TryParse(string text, out WorkState state) => Find(s_works, s_worksZh, text, out state);

    /// <summary>Whether a status comes without a value.</summary>
    public static bool HasNoValue(ValueStatus status) => status is ValueStatus.Missing or ValueStatus.NotApplicable or ValueStatus.Suppressed;

    /// <summary>lead, cooperating or part.</summary>
    public static string Of(DutyRole role) => s_roles[(int)role];

    internal static DutyRole Role(string code) => (DutyRole)Array.IndexOf(s_roles, code) is var role && Enum.IsDefined(role) ? role : throw new InvalidOperationException($"'{code}' is no role.");

    private static bool Find<T>(string[] codes, string[][] words, string text, out T value)
        where T : struct, Enum
    {
        var at = Array.FindIndex(codes, code => code.Equals(text.Replace('_', '-').Replace(' ', '-'), StringComparison.OrdinalIgnoreCase));
        if (at < 0) at = Array.FindIndex(words, word => word.Contains(text));
        value = at < 0 ? default : (T)Enum.ToObject(typeof(T), at);
        return at >= 0;
    }
}

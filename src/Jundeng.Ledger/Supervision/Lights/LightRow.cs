using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>A row of <c>task_light</c>.</summary>
internal sealed record LightRow(
    long PlanNo, long ItemNo, string OnDate, string RuleId, long RuleVersion, string Light, long Streak, long Calm, string? Hold, string? Thing, string? Due,
    double? Elapsed, double? Progress, long? OverdueDays, long? DaysLeft, long? SilentDays, long? Missing, string? Quality, string ReasonZh, string ReasonEn)
{
    private static readonly Dictionary<string, LightHold> s_holds = new(StringComparer.Ordinal) { ["margin"] = LightHold.Margin, ["evaluations"] = LightHold.Evaluations };

    public LightState State => new(Light, (int)Streak, (int)Calm);

    public LightHold HoldKind => Hold is null ? LightHold.None : s_holds[Hold];

    public LocalText Reason => new(ReasonZh, ReasonEn);

    public LightFacts? Facts => Thing is null ? null : new LightFacts(
        Thing, Iso.ToDay(Due!), Elapsed!.Value, Progress, (int)OverdueDays!.Value, (int?)DaysLeft, (int)SilentDays!.Value, Missing == 1)
    {
        Quality = Quality is null ? null : LightWords.Qualities[Quality],
    };

    public static LightRow Of(long planNo, long itemNo, DateOnly on, LightRules rules, LightVerdict verdict)
    {
        var facts = verdict.Facts;
        var reason = LightMessages.Reason(rules, verdict);
        return new LightRow(
            planNo, itemNo, Iso.Of(on), rules.Id, rules.Version, verdict.State.Light, verdict.State.Streak, verdict.State.Calm,
            verdict.Hold == LightHold.None ? null : s_holds.First(hold => hold.Value == verdict.Hold).Key, facts?.Name, Iso.Of(facts?.Due), facts?.Elapsed, facts?.Progress,
            facts?.OverdueDays, facts?.DaysLeft, facts?.SilentDays, facts is null ? null : facts.Missing ? 1 : 0, LightWords.Of(facts?.Quality), reason.Zh, reason.En);
    }

    /// <summary>The light as people see it.</summary>
    /// <param name="taskId">The task; null for a target outside every task.</param>
    /// <param name="targetId">The target; null for a task.</param>
    /// <param name="title">Title of the task, or what the target measures.</param>
    /// <param name="units">The responsible units as the plan names them.</param>
    /// <param name="rules">The rules by which it was drawn or set.</param>
    /// <param name="set">What a person said last; null for nothing.</param>
    /// <param name="asOf">The day; what a person said counts only where it holds then.</param>
    public TaskLight ToLight(
        string? taskId, string? targetId, string title, IReadOnlyList<string> units, IReadOnlyDictionary<(string Id, long Version), LightRules> rules, LightOverrideRow? set, DateOnly? asOf)
    {
        var own = rules[(RuleId, RuleVersion)];
        return new TaskLight(taskId, targetId, title, units, Iso.ToDay(OnDate), new SchemeName(RuleId, (int)RuleVersion).ToString(), own.Lights[own.RankOf(Light)], Reason, HoldKind, Facts)
        {
            Override = set is not null && asOf is { } on && set.HoldsOn(Iso.Of(on)) ? set.ToOverride(rules) : null,
        };
    }

    public object?[] ToRow() =>
    [
        PlanNo, ItemNo, OnDate, RuleId, RuleVersion, Light, Streak, Calm, Hold, Thing, Due, Elapsed, Progress, OverdueDays, DaysLeft, SilentDays, Missing, Quality, ReasonZh, ReasonEn,
    ];
}

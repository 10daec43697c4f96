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

    public object?[] ToRow() =>
    [
        PlanNo, ItemNo, OnDate, RuleId, RuleVersion, Light, Streak, Calm, Hold, Thing, Due, Elapsed, Progress, OverdueDays, DaysLeft, SilentDays, Missing, Quality, ReasonZh, ReasonEn,
    ];
}

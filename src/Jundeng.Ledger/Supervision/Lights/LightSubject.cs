using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>What gets a light: a task, or a target that stands outside every task.</summary>
internal sealed record LightSubject(long ItemNo, string? TaskId, string? TargetId, string Title, IReadOnlyList<string> Units, IReadOnlyList<LightFacts> Things)
{
    public string Id => TaskId ?? TargetId!;

    /// <summary>Those of a plan on a day, in its order, tasks first.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="attainment">How far its targets are met up to the day.</param>
    /// <param name="reading">Its tasks and targets.</param>
    /// <param name="work">The states of its tasks without targets up to the day.</param>
    /// <param name="items">The numbers of the plan.</param>
    /// <param name="on">The day.</param>
    /// <param name="beside">Milestones, values of years, late reports, and what checks came to.</param>
    /// <param name="partly">How far a task that is partly done counts as met, in percent.</param>
    public static IReadOnlyList<LightSubject> Of(
        PlanRow plan, PlanAttainment attainment, PlanReading reading, IReadOnlyList<ReportValue> work, ItemNumbers items, DateOnly on,
        LightThings beside, double partly)
    {
        var (from, to) = (new DateOnly((int)plan.YearFrom, 1, 1), new DateOnly((int)plan.YearTo, 12, 31));
        var targets = attainment.Targets.Where(target => target.Target.Kind == TargetKind.Target).ToLookup(target => target.Target.TaskId);
        var works = work.Where(value => value.TargetId is null).ToDictionary(value => value.TaskId!);
        LightFacts Facts(TargetAttainment target) => LightFacts.On(target.Target.Indicator, from, target.Target.Due ?? to, on, target.Capped, target.Capped is null ? null : target.Value?.On) with
        {
            Year = beside.Years.Of(items.OfTarget(target.Target.Id), target.Target),
        };
        LightSubject[] subjects =
        [
            .. reading.Tasks.Select(task => new LightSubject(
                items.OfTask(task.Id), task.Id, null, task.Title, task.Responsible,
                targets.Contains(task.Id) ? [.. targets[task.Id].Where(target => target.Counted).Select(Facts)] : Work(task, works.GetValueOrDefault(task.Id), from, to, on, partly))),
            .. targets[null].Where(target => target.Counted).Select(target => new LightSubject(items.OfTarget(target.Target.Id), null, target.Target.Id, target.Target.Indicator, [], [Facts(target)])),
        ];
        return [.. subjects.Select(subject => subject with { Things = Checked([.. subject.Things, .. beside.Of(subject.ItemNo, from, on)], subject.ItemNo) })];

        IReadOnlyList<LightFacts> Checked(IReadOnlyList<LightFacts> things, long item) =>
            [.. things.Select(thing => thing with { Quality = beside.Checks.TryGetValue(item, out var check) ? check : null, ReportLateDays = beside.Late.GetValueOrDefault(item) })];
    }

    private static LightFacts[] Work(PlanTask task, ReportValue? value, DateOnly from, DateOnly to, DateOnly on, double partly)
    {
        if (value?.Status == ValueStatus.NotApplicable) return [];
        double? share = value?.Work switch { WorkState.Done => 1, WorkState.Partly => partly / 100, WorkState.NotDone => 0, _ => null };
        return [LightFacts.On(task.Title, from, to, on, share, share is null ? null : value!.On)];
    }
}

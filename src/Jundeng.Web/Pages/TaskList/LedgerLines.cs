using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Plans;

namespace Jundeng.Web.Pages.TaskList;

/// <summary>Puts together the lines of the ledger of a plan, in its order.</summary>
internal static class LedgerLines
{
    public static IReadOnlyList<LedgerLine> Of(PlanInForce plan, PlanAttainment attainment, PlanLights lights, DutyList duties)
    {
        var lightOf = lights.Lights.ToDictionary(light => light.Id, StringComparer.Ordinal);
        var byTask = attainment.Targets.ToLookup(item => item.Target.TaskId);
        var parts = duties.Duties.Where(duty => duty is { Role: DutyRole.Part, TargetId: not null, Value: not null }).ToLookup(duty => duty.TargetId!);
        var leads = duties.Duties.Where(duty => duty.Role == DutyRole.Lead).ToLookup(duty => duty.TaskId ?? duty.TargetId!);
        var work = attainment.Tasks.ToDictionary(task => task.TaskId!, task => task.Work, StringComparer.Ordinal);
        var home = plan.Summary.RegionName;

        IEnumerable<LedgerLine> Lines(PlanTask? task, TargetAttainment item)
        {
            var (target, light) = (item.Target, lightOf.GetValueOrDefault(task?.Id ?? item.Target.Id));
            yield return new LedgerLine(task, target, Lead(task?.Id ?? target.Id, task), home, target.Value, item, light);
            foreach (var part in parts[target.Id])
                yield return new LedgerLine(task, target, part.Holder.Name, part.Holder.RegionCode is { } code && code != plan.Summary.RegionCode ? part.Holder.Name : home, part.Value!.Value, null, light) { IsPart = true };
        }

        string? Lead(string id, PlanTask? task) => leads[id].Select(duty => duty.Holder.Name).FirstOrDefault() ?? (task?.Responsible is [var first, ..] ? first : null);

        return
        [
            .. plan.Reading.Tasks.SelectMany(task => byTask[task.Id].Any()
                ? byTask[task.Id].SelectMany(item => Lines(task, item))
                : [new LedgerLine(task, null, Lead(task.Id, task), home, null, null, lightOf.GetValueOrDefault(task.Id)) { Work = work.GetValueOrDefault(task.Id) }]),
            .. byTask[null].SelectMany(item => Lines(null, item)),
        ];
    }
}

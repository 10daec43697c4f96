using Jundeng.Ledger.Allocations;
using Jundeng.Plans;

namespace Jundeng.Ledger.Rounds;

/// <summary>The reports that follow from the duties of a plan: one a task and unit, with the values that it must give.</summary>
internal sealed class RoundDuties
{
    private RoundDuties(IReadOnlyList<RoundDuty> reports, DutyList duties, PlanReading reading)
    {
        Reports = reports;
        var reported = reports.SelectMany(report => report.Values).Select(value => value.TargetId).ToHashSet();
        Units =
        [
            .. reports.GroupBy(report => report.Holder.Organisation!).Select(unit => new RoundUnit(
                unit.Key, unit.First().Holder.Name, [.. unit.Select(report => report.TaskId).OfType<string>()], unit.Count(report => report.Role == DutyRole.Lead), unit.Sum(report => report.Values.Count))),
        ];
        Unmatched = [.. duties.Unmatched.Concat(duties.Duties.Where(duty => duty.Holder is { RegionId: not null, OrgNo: null }).Select(duty => duty.Holder.Name)).Distinct()];
        // What takes part only gives words; a value that nobody can give would be missed.
        Ungoverned = [.. duties.Duties.Where(duty => duty is { Role: not DutyRole.Cooperating, Holder: { RegionId: not null, OrgNo: null } }).Select(duty => duty.Holder).Distinct()];
        Unreported = [.. reading.Tasks.Select(task => task.Id).Except(reports.Select(report => report.TaskId).OfType<string>())];
        OutsideTasks = [.. reading.Targets.Where(target => target.TaskId is null && target.Kind == TargetKind.Target && !reported.Contains(target.Id)).Select(target => target.Id)];
    }

    public IReadOnlyList<RoundDuty> Reports { get; }

    public IReadOnlyList<RoundUnit> Units { get; }

    public IReadOnlyList<string> Unmatched { get; }

    /// <summary>The regions that must give values and have no government registered that could.</summary>
    public IReadOnlyList<DutyHolder> Ungoverned { get; }

    public IReadOnlyList<string> Unreported { get; }

    public IReadOnlyList<string> OutsideTasks { get; }

    public static RoundDuties Of(DutyList duties, PlanReading reading)
    {
        var withTargets = reading.Targets.Where(target => target.Kind == TargetKind.Target).Select(target => target.TaskId).ToHashSet();
        var reports = duties.Duties.Where(duty => duty.Holder.OrgNo is not null).GroupBy(duty => (duty.TaskId, duty.Holder)).Select(report =>
        {
            var role = report.Min(duty => duty.Role == DutyRole.Lead ? 0 : duty.Role == DutyRole.Part ? 1 : 2) switch { 0 => DutyRole.Lead, 1 => DutyRole.Part, _ => DutyRole.Cooperating };
            var values = report.Where(duty => duty.TargetId is not null && duty.Role != DutyRole.Cooperating).Select(duty => new RoundValue(duty.TargetId, duty.Role == DutyRole.Part)).DistinctBy(value => value.TargetId).ToList();
            if (role == DutyRole.Lead && report.Key.TaskId is not null && !withTargets.Contains(report.Key.TaskId)) values.Insert(0, new RoundValue(null, false));
            return new RoundDuty(report.Key.TaskId, report.Key.Holder, role, values);
        });
        return new RoundDuties([.. reports], duties, reading);
    }
}

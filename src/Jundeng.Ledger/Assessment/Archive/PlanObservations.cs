using System.Globalization;
using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>What was reported for the targets of a plan, as observations.</summary>
internal static class PlanObservations
{
    /// <exception cref="LedgerRefusedException">The scheme takes no target from a plan, or one that this plan does not have.</exception>
    public static ObservationTable Of(AssessmentScheme scheme, PlanSummary plan, PlanReading reading, IReadOnlyList<ReportValue> values, DateOnly? asOf)
    {
        var none = new ObservationTable(plan.Id, [], []);
        var faults = new RunFaults(scheme, none);
        var links = TargetLinks.Resolve(scheme, new PlanTargetSet(plan.Id, reading.Targets), faults);
        faults.ThrowIfAny();
        if (links.Count == 0) throw new LedgerRefusedException(ArchiveMessages.NoTargetOfPlan(new SchemeName(scheme.Id, scheme.Version)));

        var byTarget = values.Where(value => value.TargetId is not null).ToDictionary(value => value.TargetId!);
        var units = reading.Targets.ToDictionary(target => target.Id, target => target.Unit);
        var sources = scheme.Indicators().ToDictionary(node => node.Id, node => node.Indicator!.Source, StringComparer.Ordinal);
        var period = (asOf?.Year ?? plan.To).ToString(CultureInfo.InvariantCulture);
        return none with
        {
            Rows = [.. links.Select(link => Row(new Observation(plan.RegionCode, period, sources[link.Node], null) { Unit = units[link.Target] }, byTarget.GetValueOrDefault(link.Target)))],
        };
    }

    private static Observation Row(Observation row, ReportValue? value) =>
        value is null ? row with { Status = ValueStatus.Missing } : row with { Text = value.Text, Value = value.Number, Status = value.Status };
}

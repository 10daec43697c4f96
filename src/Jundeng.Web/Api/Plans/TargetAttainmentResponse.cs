using Jundeng.Ledger.Assessment;
using Jundeng.Plans;

namespace Jundeng.Web.Api.Plans;

/// <summary>How far one target is met.</summary>
/// <param name="Target">Id of the target.</param>
/// <param name="Task">Id of its task; null outside every task.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="Comparator">How the promised value is meant.</param>
/// <param name="Promised">The promised value in base units.</param>
/// <param name="Unit">The measure word.</param>
/// <param name="Kind">What role the quantity plays.</param>
/// <param name="Reported">What was reported last; null where nothing was.</param>
/// <param name="Capped">Attainment with surplus cut off; null where there is no number.</param>
/// <param name="Uncapped">Attainment with surplus kept; null where there is no number.</param>
/// <param name="Counted">Whether it counts in the scores.</param>
public sealed record TargetAttainmentResponse(
    string Target,
    string? Task,
    string Indicator,
    Comparator Comparator,
    decimal Promised,
    string? Unit,
    TargetKind Kind,
    ReportedResponse? Reported,
    double? Capped,
    double? Uncapped,
    bool Counted)
{
    internal static TargetAttainmentResponse Of(TargetAttainment item) => new(
        item.Target.Id,
        item.Target.TaskId,
        item.Target.Indicator,
        item.Target.Comparator,
        item.Target.Value,
        item.Target.Unit,
        item.Target.Kind,
        item.Value is { } value ? ReportedResponse.Of(value) : null,
        item.Capped,
        item.Uncapped,
        item.Counted);
}

using Jundeng.Ledger.Supervision.Warnings;
using Jundeng.Plans;

namespace Jundeng.Web.Api.Supervision;

/// <summary>A task that waits for an order.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Subject">Id of the task, or of the target outside every task.</param>
/// <param name="Title">The title of the task, or what the target measures.</param>
/// <param name="Unit">The unit that answers for it, as the plan names it.</param>
/// <param name="Light">Its light, by its id in the rules.</param>
/// <param name="Word">What people call it.</param>
/// <param name="Reason">Why it is shown.</param>
/// <param name="On">The day that it is of.</param>
public sealed record WarningResponse(string PlanId, string Subject, string Title, string? Unit, string Light, LocalText Word, LocalText Reason, DateOnly On)
{
    internal static WarningResponse Of(PlanWarning warning) => new(
        warning.PlanId, warning.Light.Id, warning.Light.Title, warning.Light.Units.Count > 0 ? warning.Light.Units[0] : null, warning.Light.Light.Id, warning.Light.Light.Word, warning.Light.Reason, warning.Light.On);
}

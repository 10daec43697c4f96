using Jundeng.Ledger.CarryOver;
using Jundeng.Ledger.Plans;

namespace Jundeng.Web.Api.Plans;

/// <summary>Something that a plan has left unfinished.</summary>
/// <param name="Id">The task without targets, or the target.</param>
/// <param name="IsTask">Whether it is a task.</param>
/// <param name="Name">Title of the task, or what the target measures.</param>
/// <param name="Attainment">How far the target is met: 1 is met; null where nothing was reported, and for a task.</param>
/// <param name="Decision">What becomes of it; null where nobody has chosen.</param>
/// <param name="Into">In what it goes on; null where it was dropped or nobody has chosen.</param>
/// <param name="Why">The reason of the choice.</param>
/// <param name="Proposed">The item of the next plan that reads most like it; null where there is none.</param>
public sealed record UnfinishedResponse(string Id, bool IsTask, string Name, double? Attainment, CarryDecision? Decision, PlanItem? Into, string? Why, PlanItem? Proposed)
{
    internal static UnfinishedResponse Of(UnfinishedItem one) => new(one.Item.Id, one.Item.IsTask, one.Item.Name, one.Attainment, one.Carry?.Decision, one.Carry?.Into, one.Carry?.Why, one.Proposed);
}

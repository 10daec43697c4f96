using Jundeng.Ledger.Alignments;
using Jundeng.Ledger.Plans;

namespace Jundeng.Web.Api.Plans;

/// <summary>Who carries out an item of a plan.</summary>
/// <param name="Id">The task or target.</param>
/// <param name="IsTask">Whether it is a task.</param>
/// <param name="Name">Title of the task, or what the target measures.</param>
/// <param name="TakenUpBy">The items of plans below that carry it out; empty where nobody took it up.</param>
public sealed record UptakeResponse(string Id, bool IsTask, string Name, IReadOnlyList<PlanItem> TakenUpBy)
{
    internal static UptakeResponse Of(UpperUptake one) => new(one.Item.Id, one.Item.IsTask, one.Item.Name, one.TakenUpBy);
}

using Jundeng.Ledger.Alignments;
using Jundeng.Ledger.Plans;

namespace Jundeng.Web.Api.Plans;

/// <summary>A task or target of a plan, and where it comes from.</summary>
/// <param name="Id">The task or target.</param>
/// <param name="IsTask">Whether it is a task.</param>
/// <param name="Name">Title of the task, or what the target measures.</param>
/// <param name="Origin">Whether it is required from above or the place's own; null where nobody has said.</param>
/// <param name="Path">The item above that it carries out, then the one that this carries out itself, up to where it comes from.</param>
/// <param name="Why">The reason that was given.</param>
/// <param name="Candidates">What it may carry out, the most alike first; empty once a person has said.</param>
/// <param name="Shortfalls">What it promises less than what it carries out.</param>
public sealed record AlignmentResponse(
    string Id, bool IsTask, string Name, AlignmentOrigin? Origin, IReadOnlyList<PlanItem> Path, string? Why, IReadOnlyList<AlignmentCandidate> Candidates, IReadOnlyList<AlignmentShortfall> Shortfalls)
{
    internal static AlignmentResponse Of(AlignedItem one) => new(
        one.Item.Id, one.Item.IsTask, one.Item.Name, one.Alignment?.Origin, one.Alignment?.Path ?? [], one.Alignment?.Why, one.Candidates, one.Shortfalls);
}

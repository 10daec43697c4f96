using Jundeng.Ledger.Plans.Reviews;

namespace Jundeng.Web.Api.Plans;

/// <summary>Where the review of a plan stands.</summary>
/// <param name="Plan">The revision in force, which is reviewed.</param>
/// <param name="HasChanges">Whether there is anything to put in force.</param>
/// <param name="Tasks">Each task with its state.</param>
/// <param name="Targets">Each target with its state.</param>
/// <param name="OpenFindings">Findings graver than a note that nobody has answered, by their place among all findings of the reading.</param>
public sealed record ReviewResponse(PlanResponse Plan, bool HasChanges, IReadOnlyList<ReviewedItem> Tasks, IReadOnlyList<ReviewedItem> Targets, IReadOnlyList<int> OpenFindings)
{
    internal static ReviewResponse Of(Review review) => new(
        PlanResponse.Of(review.Plan),
        review.HasChanges,
        [.. review.Reading.Tasks.Select(task => new ReviewedItem(task.Id, task.Title, review.StateOf(task)))],
        [.. review.Reading.Targets.Select(target => new ReviewedItem(target.Id, target.Indicator, review.StateOf(target)))],
        [.. review.OpenFindings.Select(finding => review.Reading.Findings.ToList().IndexOf(finding))]);
}

using Jundeng.Ledger.Plans;
using Jundeng.Plans.Documents;

namespace Jundeng.Web.Api.Plans;

/// <summary>A plan with everything that was read from it. Places are half-open pairs of Unicode code points into its text.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Document">What the document says about itself.</param>
/// <param name="Tasks">In the order of the text.</param>
/// <param name="Targets">In the order of the text.</param>
/// <param name="Findings">What a careful reader would ask about, most severe first.</param>
public sealed record PlanReadingResponse(
    PlanResponse Plan,
    DocumentResponse Document,
    IReadOnlyList<TaskResponse> Tasks,
    IReadOnlyList<TargetResponse> Targets,
    IReadOnlyList<FindingResponse> Findings)
{
    private static readonly CodePoints _noText = new("");

    internal static PlanReadingResponse Of(PlanInForce plan)
    {
        var points = plan.Source?.CodePoints ?? _noText;
        var reading = plan.Reading;
        return new PlanReadingResponse(
            PlanResponse.Of(plan.Summary),
            DocumentResponse.Of(reading.Document),
            [.. reading.Tasks.Select(task => TaskResponse.Of(task, points))],
            [.. reading.Targets.Select(target => TargetResponse.Of(target, points))],
            [.. reading.Findings.Select(finding => FindingResponse.Of(finding, points))]);
    }
}

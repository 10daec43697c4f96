using Jundeng.Plans;
using Jundeng.Plans.Documents;

namespace Jundeng.Web.Api.Plans;

/// <summary>Something in a plan that a careful reader would ask about.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong, where, and what to do.</param>
/// <param name="Spans">The places: pairs of first code point and one past the last.</param>
/// <param name="Tasks">Ids of the tasks concerned.</param>
/// <param name="Targets">Ids of the targets concerned.</param>
public sealed record FindingResponse(
    string Code, Severity Severity, LocalText Message, IReadOnlyList<IReadOnlyList<int>> Spans, IReadOnlyList<string> Tasks, IReadOnlyList<string> Targets)
{
    internal static FindingResponse Of(Finding finding, CodePoints points) => new(
        finding.Code,
        finding.Severity,
        finding.Message,
        [.. finding.Spans.Select(span => (int[])[points.FromUtf16(span.Start), points.FromUtf16(span.End)])],
        finding.Tasks,
        finding.Targets);
}

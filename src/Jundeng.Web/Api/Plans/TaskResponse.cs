using Jundeng.Plans;
using Jundeng.Plans.Documents;

namespace Jundeng.Web.Api.Plans;

/// <summary>The smallest unit of work that a plan sets apart with a number or a heading of its own.</summary>
/// <param name="Id">Unique in the plan.</param>
/// <param name="Domain">The nearest heading above it.</param>
/// <param name="Title">Its heading as written.</param>
/// <param name="Start">First code point of its text.</param>
/// <param name="End">One past its last code point; equal to the start where there is no source.</param>
/// <param name="Responsible">Responsible units as written, lead unit first.</param>
/// <param name="Cooperating">Units that the text itself calls cooperating.</param>
public sealed record TaskResponse(
    string Id, string? Domain, string Title, int Start, int End, IReadOnlyList<string> Responsible, IReadOnlyList<string> Cooperating)
{
    internal static TaskResponse Of(PlanTask task, CodePoints points) => new(
        task.Id, task.Domain, task.Title, points.FromUtf16(task.Span.Start), points.FromUtf16(task.Span.End), task.Responsible, task.Cooperating);
}

namespace Jundeng.Plans;

/// <summary>The smallest unit of work that a plan itself sets apart with a number or a heading of its own.</summary>
/// <param name="Id">Unique in the plan; given once and never renumbered.</param>
/// <param name="Domain">The nearest heading above it, without its numeral; null where there is none.</param>
/// <param name="Title">Its heading as written, without the number.</param>
/// <param name="Span">Its own text, number or heading included.</param>
/// <param name="Responsible">Responsible units as written, lead unit first.</param>
/// <param name="Cooperating">Units that the text itself calls cooperating (配合, 协办, 参加).</param>
public sealed record PlanTask(
    string Id,
    string? Domain,
    string Title,
    TextSpan Span,
    IReadOnlyList<string> Responsible,
    IReadOnlyList<string> Cooperating);

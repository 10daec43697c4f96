using Jundeng.Plans.Corrections;

namespace Jundeng.Plans;

/// <summary>Something in a plan that a careful reader would ask about.</summary>
/// <param name="Code">Stable code; all of them stand in <see cref="FindingCode"/>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong, where, and what to do.</param>
/// <param name="Spans">The places, in the order of the text.</param>
/// <param name="Tasks">Ids of the tasks concerned.</param>
/// <param name="Targets">Ids of the targets concerned.</param>
public sealed record Finding(
    string Code,
    Severity Severity,
    LocalText Message,
    IReadOnlyList<TextSpan> Spans,
    IReadOnlyList<string> Tasks,
    IReadOnlyList<string> Targets)
{
    /// <summary>A person's answer; null while the finding is open.</summary>
    public FindingAnswer? Answer { get; init; }
}

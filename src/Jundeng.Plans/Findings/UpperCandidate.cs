namespace Jundeng.Plans.Findings;

/// <summary>An item of the upper plan that one of the lower plan may carry out.</summary>
/// <param name="Lower">Id of the task or target in the lower plan.</param>
/// <param name="Upper">Id of the task or target in the upper plan.</param>
/// <param name="IsTask">Whether the two are tasks.</param>
/// <param name="Score">How alike their names are, from 0 to 1.</param>
public sealed record UpperCandidate(string Lower, string Upper, bool IsTask, double Score);

namespace Jundeng.Ledger.Plans.Reviews;

/// <summary>A step of a review, with the way back.</summary>
/// <param name="Seq">Number of its event.</param>
/// <param name="At">When.</param>
/// <param name="Who">Who.</param>
/// <param name="Kind">What.</param>
/// <param name="Tasks">Ids of the tasks that it is about.</param>
/// <param name="Targets">Ids of the targets that it is about.</param>
public sealed record ReviewStep(long Seq, DateTimeOffset At, string Who, ReviewStepKind Kind, IReadOnlyList<string> Tasks, IReadOnlyList<string> Targets);

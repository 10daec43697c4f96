namespace Jundeng.Ledger.Releases;

/// <summary>A step with a release.</summary>
/// <param name="Action">What was done.</param>
/// <param name="State">The state behind it.</param>
/// <param name="Note">What the public reads of it; null where nothing is said.</param>
/// <param name="At">When.</param>
/// <param name="Who">Who did it.</param>
/// <param name="Why">Why; null where no reason was given.</param>
public sealed record ReleaseStep(ReleaseAction Action, ReleaseState State, string? Note, DateTimeOffset At, string Who, string? Why);

namespace Jundeng.Ledger.Feedback;

/// <summary>What somebody of the public said about a release (意见反馈).</summary>
/// <param name="Id">For people and addresses, such as <c>990101-2026-r1-f1</c>; given once.</param>
/// <param name="Release">The release.</param>
/// <param name="About">A target, indicator or region of it; null for the whole.</param>
/// <param name="Text">The words.</param>
/// <param name="At">When it came.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Answer">The answer; null where there is none.</param>
/// <param name="IsPublic">Whether message and answer are shown to everybody.</param>
/// <param name="DecidedBy">Who answered it or set it aside; null for nobody yet.</param>
/// <param name="Why">Why it was set aside; null where no reason was given.</param>
public sealed record FeedbackMessage(
    string Id, string Release, string? About, string Text, DateTimeOffset At, FeedbackState State, string? Answer, bool IsPublic, string? DecidedBy, string? Why);

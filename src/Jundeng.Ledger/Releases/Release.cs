namespace Jundeng.Ledger.Releases;

/// <summary>A release (发布): what is made public of a plan for a year.</summary>
/// <param name="Id">For people and addresses, such as <c>990101-2026-r1</c>; given once.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="RegionCode">Code of the region.</param>
/// <param name="RegionName">Name of the region.</param>
/// <param name="Year">The year that it tells of.</param>
/// <param name="AsOf">Values up to this day are shown.</param>
/// <param name="Title">Its title.</param>
/// <param name="Notes">What readers must know about the data; null where there is nothing.</param>
/// <param name="Run">The run whose results are shown; null for none.</param>
/// <param name="Papers">The bulletins and reports that go with it.</param>
/// <param name="Steps">What was done with it, in order; at least one.</param>
/// <param name="Sha256">SHA-256 of everything that it shows; null until it is approved.</param>
public sealed record Release(
    string Id, string PlanId, int Revision, string RegionCode, string RegionName, int Year, DateOnly AsOf, string Title, string? Notes, string? Run,
    IReadOnlyList<string> Papers, IReadOnlyList<ReleaseStep> Steps, string? Sha256)
{
    /// <summary>Where it stands.</summary>
    public ReleaseState State => Steps[^1].State;

    /// <summary>Who proposed it, and so may not approve it.</summary>
    public string Proposer => Steps[0].Who;

    /// <summary>When it became public; null where it never did.</summary>
    public DateTimeOffset? PublicSince => Steps.FirstOrDefault(step => step.Action == ReleaseAction.Approve)?.At;

    /// <summary>What the public reads about its withdrawal; null where it was not withdrawn.</summary>
    public string? WithdrawalNote => Steps[^1] is { Action: ReleaseAction.Withdraw } last ? last.Note : null;
}

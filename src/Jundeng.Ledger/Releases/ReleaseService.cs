using System.Globalization;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Releases.Content;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Releases;

/// <summary>
/// Releases: proposed by one person, approved by another, replaced by the next one of the same plan and year, or withdrawn, as <see cref="ReleaseMachine"/> says.
/// At any time one release of a plan and year is public at most.
/// </summary>
public sealed class ReleaseService(LedgerStore store)
{
    /// <summary>Proposes to make something public.</summary>
    /// <exception cref="LedgerRefusedException">Everything that does not fit; nothing was written.</exception>
    public Task<Release> ProposeAsync(ProposeRelease proposal, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, proposal.PlanId);
            await Access.DemandAsync(session, store.Time, act, AccessAction.ReleaseDraft, new AccessObject(plan.RegionId));
            var write = await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, act);
            var row = await ReleaseProposals.CheckAsync(session, plan, proposal, Zone.Today(store.Time));
            write.Add(ReleaseRows.Table, row.ReleaseNo, row.PublicId, row.PlanNo, row.PlanRevision, row.Year, row.AsOf, row.Title, row.Notes, row.RunId);
            foreach (var paper in await ReleaseProposals.PapersAsync(session, plan, proposal.Papers)) write.Add(ReleaseRows.Papers, row.ReleaseNo, paper);
            AddStep(write, row.ReleaseNo, 1, ReleaseAction.Propose, null);
            await write.CommitAsync(
                EventType.ReleaseProposed, row.PublicId, null,
                new { plan = plan.PublicId, revision = row.PlanRevision, row.Year, asOf = row.AsOf, row.Title, run = row.RunId, papers = proposal.Papers });
            return (await ReleaseRows.FindAsync(session, row.PublicId))!;
        },
        ct);

    /// <summary>Approves a release that somebody else has proposed: what it shows is frozen, it becomes public, and what was public of the plan and year is replaced.</summary>
    /// <param name="id">The release.</param>
    /// <param name="seen">SHA-256 of what was looked at; null where that is not to be compared.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels it; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">There is no such release, it is not proposed, the person may not, or it shows something else than was seen; nothing was written.</exception>
    public async Task<Release> ApproveAsync(string id, string? seen, Act act, CancellationToken ct = default)
    {
        // Working the run out again may take minutes, in which nobody need wait; neither scheme nor cut can change.
        var run = await RunOfAsync(await GetAsync(id, ct), ct);
        return await store.WriteAsync(
            async session =>
            {
                var (release, row, write) = await OpenAsync(session, id, ReleaseAction.Approve, act);
                var content = ReleaseJson.ToBytes(await ReleaseFreezer.FreezeAsync(session, release, run));
                var sha256 = Digest.Of(content);
                if (seen is not null && seen != sha256) throw new LedgerRefusedException(ReleaseMessages.Other(id, seen, sha256));
                var before = (await ReleaseRows.OfRegionAsync(session, row.RegionId)).FirstOrDefault(other => other.PlanId == release.PlanId && other.Year == release.Year && other.State == ReleaseState.Public);
                if (before is not null) AddStep(write, (await ReleaseRows.GetAsync(session, before.Id)).ReleaseNo, before.Steps.Count + 1, ReleaseAction.Replace, null);
                AddStep(write, row.ReleaseNo, release.Steps.Count + 1, ReleaseAction.Approve, null);
                write.Add(ReleaseRows.Documents, row.ReleaseNo, content, sha256);
                await write.CommitAsync(EventType.ReleaseApproved, id, Facts(release), new { state = ReleaseMachine.Of(ReleaseState.Public), content = sha256, replaces = before?.Id });
                return (await ReleaseRows.FindAsync(session, id))!;
            },
            ct);
    }

    /// <summary>Refuses a release that somebody else has proposed, for the reason of the act.</summary>
    /// <exception cref="LedgerRefusedException">There is no such release, it is not proposed, there is no reason, or the person may not; nothing was written.</exception>
    public Task<Release> RefuseAsync(string id, Act act, CancellationToken ct = default) => MoveAsync(
        id, ReleaseAction.Refuse, null, EventType.ReleaseRefused, act, string.IsNullOrWhiteSpace(act.Why) ? ReleaseMessages.WhyMissing : null, ct);

    /// <summary>Withdraws what is public; its address then shows the note and nothing else.</summary>
    /// <exception cref="LedgerRefusedException">There is no such release, it is not public, there is no note, or the person may not; nothing was written.</exception>
    public Task<Release> WithdrawAsync(string id, string? note, Act act, CancellationToken ct = default) => MoveAsync(
        id, ReleaseAction.Withdraw, note?.Trim(), EventType.ReleaseWithdrawn, act,
        string.IsNullOrWhiteSpace(note) ? ReleaseMessages.NoteMissing : note.Length > ReleaseMessages.LongestText ? ReleaseMessages.TextLong : null, ct);

    /// <summary>All releases, or those of a plan, by region in the order in which they were proposed.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public Task<IReadOnlyList<Release>> ListAsync(string? planId = null, CancellationToken ct = default) => store.ReadAsync(
        async session => planId is null ? await ReleaseRows.AllAsync(session) : await ReleaseRows.OfPlanAsync(session, await PlanRows.GetAsync(session, planId)), ct);

    /// <summary>One release; null where there is none of this id.</summary>
    public Task<Release?> FindAsync(string id, CancellationToken ct = default) => store.ReadAsync(session => ReleaseRows.FindAsync(session, id), ct);

    /// <summary>One release.</summary>
    /// <exception cref="LedgerRefusedException">There is no such release.</exception>
    public Task<Release> GetAsync(string id, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            await ReleaseRows.GetAsync(session, id);
            return (await ReleaseRows.FindAsync(session, id))!;
        },
        ct);

    /// <summary>A text that differs as soon as anything was done with any release.</summary>
    public Task<string> StampAsync(CancellationToken ct = default) => store.ReadAsync(async session => (await ReleaseRows.StepsAsync(session)).ToString(CultureInfo.InvariantCulture), ct);

    /// <summary>What a release shows as it was frozen; null where it never was.</summary>
    public Task<ReleaseContent?> ContentAsync(string id, CancellationToken ct = default) => store.ReadAsync(session => ReleaseRows.ContentAsync(session, id), ct);

    /// <summary>A release with what it shows: as it was frozen, or for one that was not as it would be now.</summary>
    /// <exception cref="LedgerRefusedException">There is no such release.</exception>
    public async Task<StoredRelease> ShowAsync(string id, CancellationToken ct = default)
    {
        var release = await GetAsync(id, ct);
        var run = release.Sha256 is null ? await RunOfAsync(release, ct) : null;
        return await store.ReadAsync(
            async session =>
            {
                var content = await ReleaseRows.ContentAsync(session, id) ?? await ReleaseFreezer.FreezeAsync(session, release, run);
                return new StoredRelease(release, content, release.Sha256 ?? Digest.Of(ReleaseJson.ToBytes(content)));
            },
            ct);
    }

    private Task<Release> MoveAsync(string id, ReleaseAction action, string? note, string what, Act act, Refusal? missing, CancellationToken ct) => store.WriteAsync(
        async session =>
        {
            var (release, row, write) = await OpenAsync(session, id, action, act);
            if (missing is not null) throw new LedgerRefusedException(missing);
            AddStep(write, row.ReleaseNo, release.Steps.Count + 1, action, note);
            await write.CommitAsync(what, id, Facts(release), new { state = ReleaseMachine.Of(ReleaseMachine.Of(action).To), note });
            return (await ReleaseRows.FindAsync(session, id))!;
        },
        ct);

    private async Task<(Release Release, ReleaseRow Row, LedgerWrite Write)> OpenAsync(Session session, string id, ReleaseAction action, Act act)
    {
        var row = await ReleaseRows.GetAsync(session, id);
        var write = await LedgerWrite.BeginAsync(session, store.Time, row.RegionId, act);
        var release = (await ReleaseRows.FindAsync(session, id))!;
        var (access, author) = action == ReleaseAction.Withdraw ? (AccessAction.ReleaseWithdraw, null) : (AccessAction.ReleaseApprove, release.Proposer);
        await Access.DemandAsync(session, store.Time, act, access, new AccessObject(row.RegionId) { Author = author });
        if (ReleaseMachine.Of(action).From != release.State) throw new LedgerRefusedException(ReleaseMessages.NotNow(release, action));
        // Also where there are no accounts.
        if (author == act.Who) throw new LedgerRefusedException(ReleaseMessages.OwnProposal(act.Who, id));
        return (release, row, write);
    }

    private async Task<RecomputedRun?> RunOfAsync(Release release, CancellationToken ct)
    {
        if (release.Run is null) return null;
        var run = await new RunService(store).RecomputeAsync(release.Run, new() { Cancellation = ct });
        return run.IsTheSame ? run : throw new LedgerRefusedException(ReleaseMessages.RunDiffers(release.Run));
    }

    private static void AddStep(LedgerWrite write, long release, long step, ReleaseAction action, string? note) =>
        write.Add(ReleaseRows.Steps, release, step, ReleaseMachine.CodeOf(action), ReleaseMachine.Of(ReleaseMachine.Of(action).To), note);

    private static object Facts(Release release) => new { state = ReleaseMachine.Of(release.State) };
}

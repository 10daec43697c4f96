using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Supervision.Papers;

/// <summary>Bulletins and consolidated reports: drafted from the state, edited by people, issued under a number and then fixed.</summary>
public sealed class PaperService(LedgerStore store)
{
    /// <summary>Drafts a bulletin on a plan from its lights, its attainment and its orders.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="asOf">The day whose state it tells; null = today.</param>
    /// <param name="language">The language of the text: <c>en</c>, anything else Chinese.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the writing; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">There is no such plan, or no lights were drawn up to the day; nothing was written.</exception>
    public Task<Paper> DraftBulletinAsync(string planId, DateOnly? asOf, string language, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var on = asOf ?? Zone.Today(store.Time);
            var plan = await PlanRows.GetAsync(session, planId);
            return await DraftAsync(session, plan, PaperKind.Bulletin, on, async () => BulletinText.Of(await BulletinFacts.LoadAsync(session, plan, on), language), act);
        },
        ct);

    /// <summary>Drafts the consolidated report of a round: what was accepted of all units' progress, problems and suggestions, merged by domain.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="roundId">A round of it.</param>
    /// <param name="language">The language of the text: <c>en</c>, anything else Chinese.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the writing; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">There is no such plan or round, or the round is of another plan; nothing was written.</exception>
    public Task<Paper> DraftSummaryAsync(string planId, string roundId, string language, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, planId);
            var round = await RoundRows.GetAsync(session, roundId);
            if (round.PlanId != planId) throw new LedgerRefusedException(PaperMessages.OtherPlan(roundId, round.PlanId, planId));
            return await DraftAsync(session, plan, PaperKind.Summary, round.ToPeriod().To, async () => SummaryText.Of(await SummaryFacts.LoadAsync(session, plan, round), language), act);
        },
        ct);

    /// <summary>Keeps a further version of the text of a paper that was not issued yet.</summary>
    /// <exception cref="LedgerRefusedException">There is no such paper, it was issued, or the text has no title or says the same; nothing was written.</exception>
    public Task<Paper> EditAsync(string id, string text, Act act, CancellationToken ct = default) => EditAsync(id, text, null, act, ct);

    /// <summary>The same where nobody else has kept a version since one has seen the text.</summary>
    /// <param name="id">The paper.</param>
    /// <param name="text">The text.</param>
    /// <param name="seen">The version that was changed; null where that does not matter.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the writing; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">As above, or there is a later version; nothing was written.</exception>
    public Task<Paper> EditAsync(string id, string text, int? seen, Act act, CancellationToken ct = default)
    {
        var given = text.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (PaperTitle.Of(given) is null) throw new LedgerRefusedException(PaperMessages.NoTitle);
        return store.WriteAsync(
            async session =>
            {
                var (row, write) = await OpenAsync(session, id, act);
                var paper = await PaperRows.LoadAsync(session, id);
                if (seen is { } version && version != paper.Versions.Count) throw new LedgerRefusedException(PaperMessages.Stale(id, version, paper.Versions[^1]));
                if (paper.Text == given) throw new LedgerRefusedException(PaperMessages.Same(id));
                write.Add(PaperRows.Versions, row.PaperNo, paper.Versions.Count + 1L, given);
                await write.CommitAsync(EventType.PaperEdited, id, new { version = paper.Versions.Count }, new { version = paper.Versions.Count + 1 });
                return await PaperRows.LoadAsync(session, id);
            },
            ct);
    }

    /// <summary>Issues the last version of a paper under the next number of its kind, plan and year; then it never changes again.</summary>
    /// <exception cref="LedgerRefusedException">There is no such paper, or it was issued; nothing was written.</exception>
    public Task<Paper> IssueAsync(string id, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var (row, write) = await OpenAsync(session, id, act);
            var today = Zone.Today(store.Time);
            var paper = await PaperRows.LoadAsync(session, id);
            var number = await PaperRows.NextIssueAsync(session, row, today.Year);
            write.Add(PaperRows.Issues, row.PaperNo, row.PlanNo, row.Kind, (long)today.Year, number, Iso.Of(today));
            await write.CommitAsync(EventType.PaperIssued, id, null, new { paper.Title, version = paper.Versions.Count, today.Year, number, on = today });
            return await PaperRows.LoadAsync(session, id);
        },
        ct);

    /// <summary>A paper with the text of a version (null = the last).</summary>
    /// <exception cref="LedgerRefusedException">There is no such paper or version.</exception>
    public Task<Paper> GetAsync(string id, int? version = null, CancellationToken ct = default) => store.ReadAsync(session => PaperRows.LoadAsync(session, id, version), ct);

    /// <summary>The papers of a plan in the order in which they were drafted.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public Task<IReadOnlyList<Paper>> ListAsync(string planId, CancellationToken ct = default) =>
        store.ReadAsync(async session => await PaperRows.OfPlanAsync(session, await PlanRows.GetAsync(session, planId)), ct);

    private async Task<Paper> DraftAsync(Session session, PlanRow plan, PaperKind kind, DateOnly on, Func<Task<string>> text, Act act)
    {
        await Access.DemandAsync(session, store.Time, act, ActionOf(kind), new AccessObject(plan.RegionId));
        var write = await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, act);
        var number = await PaperRows.NextNumberAsync(session, plan.RegionId);
        var id = $"{plan.PublicId}-{PaperRows.Of(kind)[0]}{await PaperRows.CountAsync(session, plan, kind) + 1}";
        write.Add(PaperRows.Table, number, id, plan.PlanNo, PaperRows.Of(kind), Iso.Of(on));
        write.Add(PaperRows.Versions, number, 1L, await text());
        await write.CommitAsync(EventType.PaperDrafted, id, null, new { plan = plan.PublicId, kind = PaperRows.Of(kind), asOf = on });
        return await PaperRows.LoadAsync(session, id);
    }

    private async Task<(PaperRow Row, LedgerWrite Write)> OpenAsync(Session session, string id, Act act)
    {
        var region = (await PaperRows.GetAsync(session, id)).RegionId;
        var write = await LedgerWrite.BeginAsync(session, store.Time, region, act);
        var row = await PaperRows.GetAsync(session, id);
        await Access.DemandAsync(session, store.Time, act, ActionOf(PaperRows.Kind(row.Kind)), new AccessObject(region));
        return row.Issue is { } issue ? throw new LedgerRefusedException(PaperMessages.Issued(id, issue)) : (row, write);
    }

    private static AccessAction ActionOf(PaperKind kind) => kind == PaperKind.Bulletin ? AccessAction.BulletinWrite : AccessAction.SummaryWrite;
}

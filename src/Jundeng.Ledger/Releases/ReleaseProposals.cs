using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Papers;

namespace Jundeng.Ledger.Releases;

/// <summary>What a proposal must be.</summary>
internal static class ReleaseProposals
{
    private const int LastMonth = 12;
    private const int LastDay = 31;

    /// <summary>The row of a proposal.</summary>
    /// <exception cref="LedgerRefusedException">Everything that does not fit.</exception>
    public static async Task<ReleaseRow> CheckAsync(Session session, PlanRow plan, ProposeRelease proposal, DateOnly today)
    {
        var refusals = new List<Refusal>();
        var (title, notes) = (Given(proposal.Title), Given(proposal.Notes));
        if (title?.Length > ReleaseMessages.LongestTitle) refusals.Add(ReleaseMessages.TitleLong);
        if (notes?.Length > ReleaseMessages.LongestText) refusals.Add(ReleaseMessages.TextLong);
        var revision = proposal.Revision is { } asked ? await PlanRows.FindAsync(session, plan.PublicId, asked) : plan;
        if (revision is null) refusals.Add(ReleaseMessages.UnknownRevision(plan.PublicId, proposal.Revision!.Value));
        var year = proposal.Year ?? (int)(revision ?? plan).YearTo;
        if (revision is not null && (year < revision.YearFrom || year > revision.YearTo)) refusals.Add(ReleaseMessages.OtherYear(plan.PublicId, year, (int)revision.YearFrom, (int)revision.YearTo));
        var waiting = (await ReleaseRows.OfPlanAsync(session, plan)).FirstOrDefault(other => other.Year == year && other.State == ReleaseState.Proposed);
        if (waiting is not null) refusals.Add(ReleaseMessages.Waiting(waiting.Id, plan.PublicId, year));
        if (proposal.Run is { } id)
        {
            var cut = await CutRows.GetRowAsync(session, (await RunRows.GetAsync(session, id)).Cut);
            if (cut.PlanId is { } of && of != plan.PublicId) refusals.Add(ReleaseMessages.RunOfOtherPlan(id, of, plan.PublicId));
        }

        if (refusals.Count > 0) throw new LedgerRefusedException(refusals);
        return new ReleaseRow(
            plan.RegionId, await ReleaseRows.NextNumberAsync(session, plan.RegionId), $"{plan.PublicId}-r{await ReleaseRows.CountAsync(session, plan) + 1}", plan.PlanNo, plan.PublicId,
            revision!.Revision, plan.RegionCode, plan.RegionName, year, Iso.Of(proposal.AsOf ?? (year == today.Year ? today : new DateOnly(year, LastMonth, LastDay))), title ?? revision.Title, notes, proposal.Run, null);
    }

    /// <summary>The numbers of issued papers of a plan.</summary>
    /// <exception cref="LedgerRefusedException">There is no such paper, it is of another plan, or it was not issued: all of them at once.</exception>
    public static async Task<IReadOnlyList<long>> PapersAsync(Session session, PlanRow plan, IReadOnlyList<string> ids)
    {
        var papers = (await PaperRows.OfPlanAsync(session, plan)).ToDictionary(paper => paper.Id, StringComparer.Ordinal);
        var (numbers, refusals) = (new List<long>(), new List<Refusal>());
        foreach (var id in ids.Distinct())
        {
            var row = await PaperRows.GetAsync(session, id);
            if (!papers.TryGetValue(id, out var paper)) refusals.Add(ReleaseMessages.PaperOfOtherPlan(id, row.PlanId, plan.PublicId));
            else if (paper.Issue is null) refusals.Add(ReleaseMessages.NotIssued(paper));
            numbers.Add(row.PaperNo);
        }

        return refusals.Count == 0 ? numbers : throw new LedgerRefusedException(refusals);
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Projects;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Ledger.Supervision.Papers;

namespace Jundeng.Ledger.Accounts;

/// <summary>What things belong to, for a decision: their region, and the organisation whose work they are.</summary>
internal static class AccessObjects
{
    private const string SelectReport = """
        SELECT d.unit_region_id AS region_id, d.unit_no AS org_no FROM report_round r
        JOIN report_duty d ON d.region_id = r.region_id AND d.round_no = r.round_no
        WHERE r.public_id = @RoundId AND d.report_no = @Number
        """;

    /// <summary>A plan, region, organisation, round, report, order, project, meeting, release or paper; null where there is none with that id.</summary>
    public static async Task<AccessObject?> FindAsync(Session session, string id)
    {
        if (await PlanRows.FindAsync(session, id) is { } plan) return new AccessObject(plan.RegionId);
        if (await RegionRows.FindAsync(session, id) is { } region) return new AccessObject(region.RegionId);
        if (await OrganisationRows.FindAsync(session, id) is { } organisation) return new AccessObject(organisation.RegionId, organisation.OrgNo);
        if (await RoundRows.FindAsync(session, id) is { } round) return new AccessObject(round.RegionId);
        if (ReportId.TryParse(id, out var report) && await session.FirstOrDefaultAsync<ReportRow>(SelectReport, new { report.RoundId, report.Number }) is { } of) return new AccessObject(of.RegionId, of.OrgNo);
        if (await OrderRows.FindAsync(session, id) is { } order) return new AccessObject(order.OrgRegion, order.OrgNo);
        if (await ProjectRows.FindRegionAsync(session, id) is { } builds) return new AccessObject(builds);
        if (await MeetingRows.FindAsync(session, id) is { } meeting) return new AccessObject(meeting.RegionId);
        if (await ReleaseRows.FindRegionAsync(session, id) is { } shown) return new AccessObject(shown);
        return await PaperRows.FindAsync(session, id) is { } paper ? new AccessObject(paper.RegionId) : null;
    }

    private sealed record ReportRow(long RegionId, long OrgNo);
}

using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Projects;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Ledger.Supervision.Orders;

namespace Jundeng.Ledger.Supervision.Remarks;

/// <summary>The things on which a leader may write.</summary>
internal static class RemarkObjects
{
    private const char TaskSign = '/';

    /// <summary>The region of a thing.</summary>
    /// <exception cref="LedgerRefusedException">There is no such thing.</exception>
    public static async Task<long> RegionOfAsync(Session session, string about)
    {
        if (about.Split(TaskSign) is [var planId, var task])
        {
            var plan = await PlanRows.GetAsync(session, planId);
            (await LightBoard.OpenAsync(session, plan)).ItemOf(task);
            return plan.RegionId;
        }

        return (await PlanRows.FindAsync(session, about))?.RegionId
            ?? (await OrderRows.FindAsync(session, about))?.RegionId
            ?? await ProjectRows.FindRegionAsync(session, about)
            ?? (await MeetingRows.FindAsync(session, about))?.RegionId
            ?? (await OrganisationRows.FindAsync(session, about))?.RegionId
            ?? (await RegionRows.FindAsync(session, about))?.RegionId
            ?? throw new LedgerRefusedException(RemarkMessages.UnknownObject(about));
    }
}

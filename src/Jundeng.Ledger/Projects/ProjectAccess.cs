using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Projects;

/// <summary>Who may keep a project: who plans for the region of its plan, and who reports for the organisation that builds it.</summary>
internal static class ProjectAccess
{
    /// <exception cref="LedgerRefusedException">The person may not.</exception>
    public static async Task DemandAsync(Session session, TimeProvider time, Act act, PlanRow plan, ProjectRow project)
    {
        var ofPlan = new AccessObject(plan.RegionId, project.OrgRegion == plan.RegionId && project.OrgNo > 0 ? project.OrgNo : null);
        var isElsewhere = project.OrgRegion != plan.RegionId && project is { ProjectNo: > 0, OrgNo: > 0 };
        // An organisation of another region, such as a township, keeps the projects that it was given.
        var of = isElsewhere && !(await Access.DecideAsync(session, time, act.Who.Trim(), AccessAction.ProjectChange, ofPlan)).Allowed ? new AccessObject(project.OrgRegion, project.OrgNo) : ofPlan;
        await Access.DemandAsync(session, time, act, AccessAction.ProjectChange, of);
    }
}

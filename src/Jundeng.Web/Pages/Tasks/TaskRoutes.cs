using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Calendar;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Supervision;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Tasks;

/// <summary>One task with all that is known of it.</summary>
internal static class TaskRoutes
{
    public static void MapTasks(this IEndpointRouteBuilder routes) => routes.MapGet("/plans/{id}/tasks/{task}", Show).For(AccessAction.LedgerRead, "id");

    private static async Task<IResult> Show(string id, string task, HttpContext http, TaskLibrary tasks, AccessService access, CalendarService calendar, Visitors visitors, Here here, Words words, CancellationToken ct)
    {
        var view = await tasks.GetAsync(id, task, ct);
        var act = (await visitors.OfAsync(http)).Act();
        return new RazorComponentResult<TaskPage>(new
        {
            View = view,
            Scale = Amounts.ScaleOf(here["scale"]),
            Time = new OrderTime(await calendar.WorkingDaysAsync(ct), words),
            MayIssue = await access.DenialAsync(act, AccessAction.OrderIssue, id, ct) is null,
            MaySetLight = await access.DenialAsync(act, AccessAction.LightOverride, id, ct) is null,
            MayRemark = await access.DenialAsync(act, AccessAction.RemarkAdd, id, ct) is null,
            MaySetMilestones = await access.DenialAsync(act, AccessAction.MilestoneChange, id, ct) is null,
        });
    }
}

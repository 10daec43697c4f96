using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Calendar;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Drawings;
using Jundeng.Web.Pages.Supervision;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Tasks;

/// <summary>One task with all that is known of it.</summary>
internal static class TaskRoutes
{
    public static void MapTasks(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/plans/{id}/tasks/{task}", Show).For(AccessAction.LedgerRead, "id");
        routes.MapGet("/plans/{id}/tasks/{task}/charts/{target}.svg", ShowChart).For(AccessAction.LedgerRead, "id");
    }

    private static async Task<IResult> ShowChart(string id, string task, string target, HttpContext http, TaskLibrary tasks, Here here, Words words, CancellationToken ct)
    {
        var view = await tasks.GetAsync(id, task, ct);
        return view.Targets.FirstOrDefault(item => item.Target.Id == target) is { } found && TaskCharts.Of(view, found.Target, Amounts.ScaleOf(here["scale"]), words) is { } chart
            ? ChartFile.Of(http, chart)
            : TypedResults.NotFound();
    }

    private static async Task<IResult> Show(string id, string task, HttpContext http, TaskLibrary tasks, CalendarService calendar, Here here, Words words, CancellationToken ct)
    {
        var view = await tasks.GetAsync(id, task, ct);
        return new PageAnswer<TaskPage>(new
        {
            View = view,
            Scale = Amounts.ScaleOf(here["scale"]),
            Time = new OrderTime(await calendar.WorkingDaysAsync(ct), words),
            MayIssue = await http.MayAsync(AccessAction.OrderIssue, id),
            MaySetLight = await http.MayAsync(AccessAction.LightOverride, id),
            MayRemark = await http.MayAsync(AccessAction.RemarkAdd, id),
            MayChange = await http.MayAsync(AccessAction.TaskChange, id),
            MaySetMilestones = await http.MayAsync(AccessAction.MilestoneChange, id),
        });
    }
}

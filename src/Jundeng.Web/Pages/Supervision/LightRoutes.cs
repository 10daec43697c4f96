using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Supervision;

/// <summary>The light of a task, set by hand for a time, or lifted again.</summary>
internal static class LightRoutes
{
    private const string Page = "/plans/{id}/tasks/{task}/light";
    private const string Lift = "lift";

    public static void MapLights(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Page, Show).For(AccessAction.LightOverride, "id");
        routes.MapPost(Page, Step).For(AccessAction.LightOverride, "id");
    }

    private static async Task<IResult> Show(string id, string task, HttpContext http, LightService lights, Notices notices, CancellationToken ct)
    {
        if ((await lights.CurrentAsync(id, ct: ct)).Lights.Any(light => light.Id == task)) return await PageAsync(id, task, http, null, []);
        // Where nothing was drawn there is nothing to set.
        notices.Say(http, Notice.Of("set-light.not-drawn"));
        return new SeeOther(Routes.Warnings(id));
    }

    private static Task<IResult> Step(string id, string task, HttpContext http, LightService lights, Words words, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            if (form["do"] == Lift)
            {
                var lifted = await lights.LiftAsync(id, task, act, ct);
                return (Routes.PlanTask(id, task), Notice.Of("set-light.lifted", lifted.Title, words[lifted.Light.Word]));
            }

            var fields = new Fields(form);
            var until = fields.Day("until", "set-light.until");
            fields.ThrowIfRefused();
            // A form without a day is as good as one whose day is past: the page asks for it.
            var set = await lights.OverrideAsync(id, task, form.Given("light") ?? "", until ?? DateOnly.MinValue, act, ct);
            return (Routes.PlanTask(id, task), Notice.Of("set-light.done", set.Title, words[set.Light.Word]));
        },
        (form, reasons) => PageAsync(id, task, http, form, reasons));

    private static async Task<PageAnswer> PageAsync(string id, string task, HttpContext http, IFormCollection? typed, IReadOnlyList<Refusal> refusals)
    {
        var (services, ct) = (http.RequestServices, http.RequestAborted);
        var lights = await services.GetRequiredService<LightService>().CurrentAsync(id, ct: ct);
        var now = lights.Lights.FirstOrDefault(light => light.Id == task) ?? throw new LedgerRefusedException(refusals);
        var rules = (await services.GetRequiredService<LightRulesService>().GetAsync(SchemeName.Parse(now.Rules), ct)).Rules;
        return new PageAnswer<LightPage>(new { lights.Plan, Now = now, rules.Lights, Typed = typed, Refusals = refusals });
    }
}

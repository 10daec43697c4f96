using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Alignments;
using Jundeng.Ledger.Plans;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Work;

/// <summary>What of a plan is required from above: the ledger proposes, a person confirms.</summary>
internal static class AlignmentRoutes
{
    public const string Own = "own";

    private const string Page = "/plans/{id}/alignment";

    public static void MapAlignment(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Page, async (string id, HttpContext http) => (IResult)await PageAsync(id, http, [])).For(AccessAction.LedgerRead, "id");
        routes.MapPost(Page, Confirm).For(AccessAction.PlanAlign, "id");
    }

    /// <summary>The value of a choice: the plan above and its item.</summary>
    public static string ValueOf(PlanItem upper) => $"{upper.PlanId}|{upper.Id}";

    private static Task<IResult> Confirm(string id, HttpContext http, AlignmentService alignments, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var choices = form["item"].Zip(form["upper"]).Where(row => !string.IsNullOrEmpty(row.Second)).Select(row => ChoiceOf(row.First!, row.Second!)).ToList();
            var fields = new Fields(form);
            if (choices.Count == 0) fields.Refuse<string>("missing", "alignment.origin", "alignment.nothing-chosen");
            fields.ThrowIfRefused();
            var confirmed = await alignments.ConfirmAsync(id, choices, act, ct);
            var told = Notice.Of("alignment.confirmed", confirmed.ToString(CultureInfo.InvariantCulture));
            return (Routes.Alignment(id), (Notice?)(choices is [var only] ? told with { Back = Routes.Alignment(id, only.ItemId), BackKey = "alignment.again" } : told));
        },
        async (_, reasons) => await PageAsync(id, http, reasons));

    private static AlignmentChoice ChoiceOf(string item, string value) => value == Own ? new(item) : value.Split('|', 2) is [var plan, var upper] ? new(item, plan, upper) : new(item, value, "");

    private static async Task<PageAnswer<AlignmentPage>> PageAsync(string id, HttpContext http, IReadOnlyList<Refusal> refusals)
    {
        var (services, ct) = (http.RequestServices, http.RequestAborted);
        var list = await services.GetRequiredService<AlignmentService>().ListAsync(id, null, ct);
        return new(new
        {
            Plan = (await PlanPages.OfAsync(services.GetRequiredService<PlanService>(), id, ct)).Summary,
            List = list,
            May = await http.MayAsync(AccessAction.PlanAlign, id),
            Refusals = refusals,
        });
    }
}

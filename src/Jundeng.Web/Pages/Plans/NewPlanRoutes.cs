using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Regions;
using Jundeng.Plans;
using Jundeng.Plans.Documents;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Plans;

/// <summary>Hands in a plan document: it is read at once, and its review follows.</summary>
internal static class NewPlanRoutes
{
    public static void MapNewPlan(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").For(AccessAction.PlanAdd);
        pages.MapGet(Routes.NewPlan, async (HttpContext http, Visitors visitors, AccessService access, RegionService regions, CancellationToken ct) =>
            await PageAsync(http, visitors, access, regions, null, [], ct));
        pages.MapPost(Routes.NewPlan, Add);
    }

    private static async Task<IResult> Add(HttpContext http, Visitors visitors, AccessService access, RegionService regions, PlanService plans, CancellationToken ct) => await Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var plan = await plans.AddAsync(await ReadAsync(form, ct), act, ct);
            var told = new Notice("new-plan.done", [plan.Title, $"{plan.Tasks}", $"{plan.Targets}", $"{plan.Findings}"], Routes.PlanUnits(plan.Id), "new-plan.units");
            return (plan.HasSource ? Routes.Review(plan.Id) : Routes.Plan(plan.Id), told);
        },
        (form, reasons) => PageAsync(http, visitors, access, regions, form, reasons, ct));

    private static async Task<AddPlan> ReadAsync(IFormCollection form, CancellationToken ct)
    {
        if (form.Files["file"] is not { Length: > 0 } file) throw new LedgerRefusedException(NewPlanMessages.NoFile);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, ct);
        var name = Path.GetFileName(file.FileName);
        if (!PlanDocument.TryDecode(bytes.ToArray(), name, out var text, out var refusal)) throw new LedgerRefusedException(new Refusal(refusal.Code, refusal.Message));
        return new AddPlan
        {
            RegionCode = form["region"].ToString().Trim(),
            RegionName = form["name"].ToString().Trim() is { Length: > 0 } region ? region : null,
            Title = form["title"].ToString().Trim() is { Length: > 0 } title ? title : null,
            From = Year(form["from"]),
            To = Year(form["to"]),
            Reading = PlanReader.Read(text),
            Source = bytes.ToArray(),
            FileName = name,
        };
    }

    private static int? Year(string? text) => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : null;

    private static async Task<PageAnswer> PageAsync(
        HttpContext http, Visitors visitors, AccessService access, RegionService regions, IFormCollection? typed, IReadOnlyList<Refusal> reasons, CancellationToken ct)
    {
        var codes = await access.RegionsAsync((await visitors.OfAsync(http)).Act(), AccessAction.PlanAdd, ct);
        var known = codes is { Count: > 0 and <= NewPlanPage.MostRegions } ? (await regions.ListAsync(new RegionQuery(), ct)).Where(region => codes.Contains(region.Code)).ToList() : [];
        return new PageAnswer<NewPlanPage>(new { Typed = typed, Reasons = reasons, Regions = (IReadOnlyList<Region>)known });
    }
}

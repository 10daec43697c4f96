using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Regions;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Registry;

/// <summary>The register of regions.</summary>
internal static class RegionRoutes
{
    public static void MapRegions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Regions, List).ForSignedIn();
        routes.MapImport(Routes.RegionImport, AccessAction.RegionsChange, new RegisterImport("regions.import", "regions.import.advice", Routes.Regions, HasDay: true), async (http, bytes, name, fields, act) =>
        {
            var done = await http.RequestServices.GetRequiredService<RegionService>().ImportAsync(bytes, name, fields.Day("from"), act, http.RequestAborted);
            return RegisterImports.Counted(Routes.Regions, done.Rows, done.Added, done.Changed, done.Unchanged);
        });
        routes.MapGet($"{Routes.Regions}/{{code}}", One).ForSignedIn();
        routes.MapGet($"{Routes.Regions}/{{code}}/change", async (string code, RegionService regions, CancellationToken ct) => (IResult)await ChangePageAsync(code, regions, null, [], ct)).For(AccessAction.RegionsChange, "code");
        routes.MapPost($"{Routes.Regions}/{{code}}/change", Change).For(AccessAction.RegionsChange, "code");
        routes.MapGet($"{Routes.Regions}/{{code}}/merge", async (string code, RegionService regions, CancellationToken ct) => (IResult)await MergePageAsync(code, regions, null, [], ct)).For(AccessAction.RegionsChange, "code");
        routes.MapPost($"{Routes.Regions}/{{code}}/merge", Merge).For(AccessAction.RegionsChange, "code");
    }

    private static async Task<IResult> List(HttpContext http, RegionService regions, Here here, Words words, CancellationToken ct)
    {
        var mayImport = await MayChangeAsync(http, ct);
        var asked = Fields.OfAddress(http.Request);
        var (under, asOf) = (here["under"], asked.Day("asOf", "registry.as-of"));
        var all = await regions.ListAsync(new RegionQuery { Under = under, AsOf = asOf }, ct);
        // One step of the tree at a time, unless somebody searches it.
        var codes = all.Select(region => region.Code).ToHashSet();
        var shown = here["q"] is not null || here["level"] is not null ? all
            : under is not null ? [.. all.Where(region => region.ParentCode == under)]
            : all.Where(region => region.ParentCode is not { } parent || !codes.Contains(parent)).ToList();
        var below = all.Where(region => region.ParentCode is not null).CountBy(region => region.ParentCode!).ToDictionary();
        var list = new Listing<Region>(
            under is null ? new ListEmpty("regions.none", mayImport ? "registry.import" : "regions.none.next", mayImport ? Routes.RegionImport : null) : new ListEmpty("regions.none.under", "regions.up", Routes.Regions),
            shown,
            [
                new("regions.name", region => new Cell(region.Name) { Href = Routes.Region(region.Code) }) { IsHead = true },
                new("regions.code", region => region.Code),
                new("regions.level", region => region.Level is { } level ? words[$"region-level.{RegionWords.Of(level)}"] : words["regions.zone"]) { Order = region => (int?)region.Level ?? int.MaxValue },
                new("regions.parent", region => region.ParentCode is { } parent ? new Cell(parent) { Href = Routes.Region(parent) } : new Cell((object?)null)),
                new("regions.below", region => below.TryGetValue(region.Code, out var count) ? new Cell(count) { Href = Routes.RegionsUnder(region.Code) } : new Cell((object?)null)) { IsNumber = true },
                new("regions.since", region => region.Since),
            ],
            [new("regions.level", region => region.Level is { } level ? RegionWords.Of(level) : null) { Name = level => words[$"region-level.{level}"] }],
            here,
            words);
        return ListAnswer.Of(http, words["regions.title"], list, () => new PageAnswer<RegisterPage>(new
        {
            Title = words["regions.title"],
            Heading = under is null ? words["regions.heading", all.Count] : words["regions.heading.under", all.FirstOrDefault(region => region.Code == under)?.Name ?? under, shown.Count],
            List = (IListing)list,
            ImportHref = mayImport ? Routes.RegionImport : null,
            HasDay = true,
            asked.Refusals,
        })
        { StatusCode = asked.Status }, asked);
    }

    private static async Task<IResult> One(string code, HttpContext http, RegionService regions, Visitors visitors, CancellationToken ct)
    {
        var rights = await visitors.RightsAsync(http);
        return new PageAnswer<RegionRecordPage>(new
        {
            States = await regions.HistoryAsync(code, ct),
            Passings = await regions.PassingsAsync(code, ct),
            MayChange = await MayChangeAsync(http, ct),
            MaySeeHistory = rights.May(AccessAction.HistoryRead),
        });
    }

    // The register is one for all regions, so that it takes a role for the whole ledger.
    private static async Task<bool> MayChangeAsync(HttpContext http, CancellationToken ct)
    {
        var act = (await http.RequestServices.GetRequiredService<Visitors>().OfAsync(http)).Act();
        return await http.RequestServices.GetRequiredService<AccessService>().RegionsAsync(act, AccessAction.RegionsChange, ct) is null;
    }

    private static Task<IResult> Change(string code, HttpContext http, RegionService regions, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var fields = new Fields(form);
            var on = fields.NeededDay("on");
            fields.ThrowIfRefused();
            var changed = await regions.ChangeAsync(
                new RegionChange(code, on) { NewCode = fields.Text("code"), Name = fields.Text("name"), Level = RegionWords.Level(fields.Text("level")), Parent = fields.Text("parent") }, act, ct);
            return (Routes.Region(changed.Code), (Notice?)Notice.Of("regions.changed", changed.Name, changed.Code));
        },
        (form, reasons) => ChangePageAsync(code, regions, form, reasons, ct));

    private static Task<IResult> Merge(string code, HttpContext http, RegionService regions, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var fields = new Fields(form);
            var on = fields.NeededDay("on");
            fields.ThrowIfRefused();
            var into = await regions.MergeAsync(new RegionMerger([code], fields.Text("into") ?? "", fields.Text("name"), on), act, ct);
            return (Routes.Region(into.Code), (Notice?)Notice.Of("regions.merged", code, into.Name));
        },
        (form, reasons) => MergePageAsync(code, regions, form, reasons, ct));

    private static async Task<PageAnswer> ChangePageAsync(string code, RegionService regions, IFormCollection? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        new PageAnswer<RegionChangePage>(new { Region = (await regions.HistoryAsync(code, ct))[^1], Typed = typed, Refusals = refusals });

    private static async Task<PageAnswer> MergePageAsync(string code, RegionService regions, IFormCollection? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        new PageAnswer<RegionMergePage>(new { Region = (await regions.HistoryAsync(code, ct))[^1], Typed = typed, Refusals = refusals });
}

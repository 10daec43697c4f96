using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Maps;
using Jundeng.Publishing.Drawings;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Jundeng.Web.Pages.PublicPages;
using Jundeng.Web.Pages.Registry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Maps;

/// <summary>The maps of regions: which there are, how each fits the register, bringing one and taking one away.</summary>
internal static class MapRoutes
{
    public static void MapRegionMaps(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Maps, List).ForSignedIn();
        routes.MapGet(Routes.MapAdd, PageAnswer (Here here) => AddPage(here["replaces"], here["region"], null, [])).For(AccessAction.MapsChange);
        routes.MapPost(Routes.MapAdd, Add).For(AccessAction.MapsChange);
        routes.MapGet($"{Routes.Maps}/{{id}}", async (string id, HttpContext http, MapService maps, Words words, CancellationToken ct) => (IResult)await OneAsync(id, http, maps, words, [], ct)).ForSignedIn();
        routes.MapPost($"{Routes.Maps}/{{id}}/remove", Remove).For(AccessAction.MapsChange);
    }

    private static async Task<IResult> List(HttpContext http, MapService maps, Visitors visitors, Here here, Words words, CancellationToken ct)
    {
        var mayAdd = (await visitors.RightsAsync(http)).May(AccessAction.MapsChange);
        var all = await maps.ListAsync(ct);
        var list = new Listing<RegionMap>(
            new ListEmpty("maps.none", mayAdd ? "maps.add" : "maps.none.next", mayAdd ? Routes.MapAdd : null),
            all,
            [
                new("maps.map", map => new Cell(map.Id) { Href = Routes.RegionMap(map.Id) }) { IsHead = true },
                new("maps.region", map => new Cell(map.RegionName) { Href = Routes.Region(map.Region) }),
                new("field.review", map => map.ReviewNumber),
                new("field.source", map => map.Source),
                new("maps.on", map => map.On),
                new("maps.regions", map => map.Regions) { IsNumber = true },
                new("maps.version", map => map.Version) { IsNumber = true },
                new("maps.state", map => words[map.IsRemoved ? "maps.removed" : "maps.shown"]),
            ],
            [new("maps.state", map => map.IsRemoved ? "removed" : "shown") { Name = value => words[value == "removed" ? "maps.removed" : "maps.shown"] }],
            here,
            words);
        return ListAnswer.Of(http, words["maps.title"], list, () => new PageAnswer<RegisterPage>(new
        {
            Title = words["maps.title"],
            Heading = words["maps.heading", all.Count(map => !map.IsRemoved)],
            List = (IListing)list,
            ImportHref = mayAdd ? Routes.MapAdd : null,
            ImportWord = "maps.add",
        }));
    }

    private static Task<IResult> Add(HttpContext http, MapService maps, PublicLibrary library, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var fields = new Fields(form);
            var (bytes, name) = await fields.NeededFileAsync("file", ct);
            var on = fields.NeededDay("on");
            fields.ThrowIfRefused();
            var map = new AddMap(fields.Text("region") ?? "", fields.Text("review") ?? "", fields.Text("source") ?? "", on) { Replaces = fields.Text("replaces") };
            var added = (await maps.AddAsync(bytes, name, map, act, ct)).Map;
            library.AskAgain();
            return (Routes.RegionMap(added.Id), (Notice?)Notice.Of("maps.added", added.Id, Amounts.Count(added.Regions)));
        },
        (form, reasons) => Task.FromResult<PageAnswer>(AddPage(form.Given("replaces"), null, form, reasons)));

    private static Task<IResult> Remove(string id, HttpContext http, MapService maps, PublicLibrary library, Words words, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (_, act) =>
        {
            var removed = await maps.RemoveAsync(id, act, ct);
            library.AskAgain();
            return (Routes.Maps, (Notice?)Notice.Of("maps.is-removed", removed.Id, removed.RegionName));
        },
        (_, reasons) => OneAsync(id, http, maps, words, reasons, ct));

    private static PageAnswer<MapAddPage> AddPage(string? replaces, string? region, IFormCollection? typed, IReadOnlyList<Refusal> refusals) =>
        new(new { Replaces = replaces, Region = typed?.Given("region") ?? region, Typed = typed, Refusals = refusals });

    private static async Task<PageAnswer> OneAsync(string id, HttpContext http, MapService maps, Words words, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var details = await maps.GetAsync(id, ct);
        var drawn = new DrawnMap(details.Map, MapOutline.Of(await maps.ShapesAsync(id, ct)));
        var drawing = MapCharts.Of(drawn, details.Map.RegionName, details.Joined.Select(region => (region.Code, region.Name, (double?)null, "")), _ => "", words);
        return new PageAnswer<MapPage>(new
        {
            Details = details,
            Versions = await maps.VersionsAsync(id, ct),
            Drawing = drawing with { Keys = [] },
            MayChange = !details.Map.IsRemoved && await http.MayAsync(AccessAction.MapsChange, details.Map.Region),
            Refusals = refusals,
        });
    }
}

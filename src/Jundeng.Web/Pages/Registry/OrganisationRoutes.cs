using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Organisations;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Registry;

/// <summary>The register of organisations.</summary>
internal static class OrganisationRoutes
{
    private static readonly char[] s_separators = [';', '；', '、', ',', '，', '\n', '\r'];

    public static void MapOrganisations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Organisations, List).ForSignedIn();
        routes.MapImport(Routes.OrganisationImport, AccessAction.OrganisationsChange, new RegisterImport("organisations.import", "organisations.import.advice", Routes.Organisations, HasDay: true, HasRegion: true), async (http, bytes, name, fields, act) =>
        {
            var done = await http.RequestServices.GetRequiredService<OrganisationService>().ImportAsync(bytes, name, fields.Text("region"), fields.Day("from"), act, http.RequestAborted);
            return RegisterImports.Counted(Routes.Organisations, done.Rows, done.Added, done.Changed, done.Unchanged);
        });
        routes.MapGet($"{Routes.Organisations}/{{id}}", One).ForSignedIn();
        routes.MapGet($"{Routes.Organisations}/{{id}}/change", async (string id, OrganisationService organisations, CancellationToken ct) => (IResult)await ChangePageAsync(id, organisations, null, [], ct)).For(AccessAction.OrganisationsChange, "id");
        routes.MapPost($"{Routes.Organisations}/{{id}}/change", Change).For(AccessAction.OrganisationsChange, "id");
        routes.MapGet($"{Routes.Organisations}/{{id}}/merge", async (string id, OrganisationService organisations, CancellationToken ct) => (IResult)await MergePageAsync(id, organisations, null, [], ct)).For(AccessAction.OrganisationsChange, "id");
        routes.MapPost($"{Routes.Organisations}/{{id}}/merge", Merge).For(AccessAction.OrganisationsChange, "id");
    }

    private static async Task<IResult> List(HttpContext http, OrganisationService organisations, Visitors visitors, Here here, Words words, CancellationToken ct)
    {
        var mayImport = (await visitors.RightsAsync(http)).May(AccessAction.OrganisationsChange);
        var asked = Fields.OfAddress(http.Request);
        var all = await organisations.ListAsync(null, asked.Day("asOf", "registry.as-of"), ct);
        var list = new Listing<Organisation>(
            new ListEmpty("organisations.none", mayImport ? "registry.import" : "organisations.none.next", mayImport ? Routes.OrganisationImport : null),
            all,
            [
                new("organisations.name", one => new Cell(one.Name) { Href = Routes.Organisation(one.Id) }) { IsHead = true },
                new("organisations.id", one => one.Id),
                new("organisations.short", one => one.ShortName),
                new("organisations.aliases", one => string.Join(words["list.comma"], one.Aliases)),
                new("organisations.kind", one => words[$"organisation-kind.{OrganisationWords.Of(one.Kind)}"]),
                new("organisations.region", one => new Cell(one.RegionCode) { Href = Routes.Region(one.RegionCode) }),
            ],
            [
                new("organisations.region", one => one.RegionCode),
                new("organisations.kind", one => OrganisationWords.Of(one.Kind)) { Name = kind => words[$"organisation-kind.{kind}"] },
            ],
            here,
            words);
        return ListAnswer.Of(http, words["organisations.title"], list, () => new PageAnswer<RegisterPage>(new
        {
            Title = words["organisations.title"],
            Heading = words["organisations.heading", all.Count, all.Select(one => one.RegionCode).Distinct().Count()],
            List = (IListing)list,
            ImportHref = mayImport ? Routes.OrganisationImport : null,
            Add = mayImport ? ("organisations.add", Routes.OrganisationNew) : ((string, string)?)null,
            HasDay = true,
            asked.Refusals,
        })
        { StatusCode = asked.Status }, asked);
    }

    private static async Task<IResult> One(string id, HttpContext http, OrganisationService organisations, Visitors visitors, CancellationToken ct)
    {
        var rights = await visitors.RightsAsync(http);
        return new PageAnswer<OrganisationPage>(new
        {
            States = await organisations.HistoryAsync(id, ct),
            MayChange = rights.May(AccessAction.OrganisationsChange),
            MaySeeHistory = rights.May(AccessAction.HistoryRead),
        });
    }

    private static Task<IResult> Change(string id, HttpContext http, OrganisationService organisations, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var fields = new Fields(form);
            var on = fields.NeededDay("on");
            fields.ThrowIfRefused();
            // The short name stands in the form as it is, so that an empty field takes it away.
            var changed = await organisations.ChangeAsync(
                new OrganisationChange(id, on)
                {
                    Name = fields.Text("name"),
                    ShortName = form["short"].ToString(),
                    Aliases = fields.Text("aliases")?.Split(s_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
                    Kind = OrganisationWords.Kind(fields.Text("kind")),
                },
                act,
                ct);
            return (Routes.Organisation(id), (Notice?)Notice.Of("organisations.changed", changed.Name));
        },
        (form, reasons) => ChangePageAsync(id, organisations, form, reasons, ct));

    private static Task<IResult> Merge(string id, HttpContext http, OrganisationService organisations, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var fields = new Fields(form);
            var on = fields.NeededDay("on");
            fields.ThrowIfRefused();
            var heir = await organisations.MergeAsync(new OrganisationMerger([id], fields.Text("heir") ?? "", on), act, ct);
            return (Routes.Organisation(heir.Id), (Notice?)Notice.Of("organisations.merged", id, heir.Name));
        },
        (form, reasons) => MergePageAsync(id, organisations, form, reasons, ct));

    private static async Task<PageAnswer> ChangePageAsync(string id, OrganisationService organisations, IFormCollection? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        new PageAnswer<OrganisationChangePage>(new { Organisation = (await organisations.HistoryAsync(id, ct))[^1], Typed = typed, Refusals = refusals });

    private static async Task<PageAnswer> MergePageAsync(string id, OrganisationService organisations, IFormCollection? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var organisation = (await organisations.HistoryAsync(id, ct))[^1];
        IReadOnlyList<(string, string)> heirs = [.. (await organisations.ListAsync(organisation.RegionCode, null, ct)).Where(other => other.Id != id).Select(other => (other.Id, $"{other.Name} {other.Id}"))];
        return new PageAnswer<OrganisationMergePage>(new { Organisation = organisation, Heirs = heirs, Typed = typed, Refusals = refusals });
    }
}

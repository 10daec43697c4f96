using System.Text;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Organisations;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Registry;

/// <summary>One organisation added by a form: a list of one row.</summary>
internal static class OrganisationNewRoutes
{
    public static void MapOrganisationNew(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.OrganisationNew, (Here here) => (IResult)Page(here["region"], null, [])).For(AccessAction.OrganisationsChange);
        routes.MapPost(Routes.OrganisationNew, Add).For(AccessAction.OrganisationsChange);
    }

    private static Task<IResult> Add(HttpContext http, OrganisationService organisations, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var fields = new Fields(form);
            var (region, name, from) = (fields.Text("region") ?? "", fields.Text("name") ?? "", fields.Day("from"));
            if (region.Length == 0) fields.Refuse<string>("missing", "organisations.region", "form.missing");
            if (name.Length == 0) fields.Refuse<string>("missing", "organisations.name", "form.missing");
            fields.ThrowIfRefused();
            var known = await organisations.ListAsync(region, null, ct);
            if (known.FirstOrDefault(one => one.Name == name) is { } same) throw new LedgerRefusedException(RegistryMessages.NameKnown(name, same.Id));
            try
            {
                await organisations.ImportAsync(Encoding.UTF8.GetBytes(Row(form, region, name)), "", region, from, act, ct);
            }
            catch (LedgerRefusedException refused)
            {
                // Nobody who fills in a form has seen a row or a column.
                throw new LedgerRefusedException([.. refused.Reasons.Select(reason => reason with { Where = null })]);
            }

            var added = (await organisations.ListAsync(region, null, ct)).First(one => one.Name == name);
            return (Routes.Organisation(added.Id), (Notice?)(Notice.Of("organisations.added", added.Name, added.Id) with { Back = Routes.OrganisationChange(added.Id), BackKey = "registry.change" }));
        },
        (form, reasons) => Task.FromResult<PageAnswer>(Page(null, form, reasons)));

    private static string Row(IFormCollection form, string region, string name) =>
        "region,name,short,aliases,kind\n" + string.Join(',', new[] { region, name, form["short"].ToString(), form["aliases"].ToString(), form["kind"].ToString() }.Select(cell => $"\"{cell.Trim().Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n";

    private static PageAnswer<OrganisationNewPage> Page(string? region, IFormCollection? typed, IReadOnlyList<Refusal> refusals) => new(new { Region = region, Typed = typed, Refusals = refusals });
}

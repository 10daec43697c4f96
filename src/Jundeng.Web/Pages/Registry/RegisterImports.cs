using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Registry;

/// <summary>Takes a file whole or not at all, and says on the page all that is wrong with it.</summary>
internal static class RegisterImports
{
    /// <param name="routes">The routes.</param>
    /// <param name="address">Where the page is.</param>
    /// <param name="action">Who may.</param>
    /// <param name="import">What the page asks for.</param>
    /// <param name="take">Imports the bytes of a file of some name, and says where to go on and what is told there.</param>
    public static void MapImport(
        this IEndpointRouteBuilder routes, string address, AccessAction action, RegisterImport import, Func<HttpContext, byte[], string, Fields, Act, Task<(string To, Notice? Told)>> take)
    {
        routes.MapGet(address, () => (IResult)new PageAnswer<ImportPage>(new { Import = import, Refusals = (IReadOnlyList<Refusal>)[] })).For(action);
        routes.MapPost(address, (HttpContext http, CancellationToken ct) => Posted.TakeAsync(
            http,
            async (form, act) =>
            {
                var fields = new Fields(form);
                var (bytes, name) = await fields.NeededFileAsync("file", ct);
                fields.Day("from");
                fields.ThrowIfRefused();
                return await take(http, bytes, name, fields, act);
            },
            (form, reasons) => Task.FromResult<PageAnswer>(new PageAnswer<ImportPage>(new { Import = import, Typed = form, Refusals = reasons })))).For(action);
    }

    /// <summary>What is told of a register that was imported.</summary>
    public static (string To, Notice? Told) Counted(string to, int rows, int added, int changed, int unchanged) =>
        (to, Notice.Of("registry.imported", Amounts.Count(rows), Amounts.Count(added), Amounts.Count(changed), Amounts.Count(unchanged)));
}

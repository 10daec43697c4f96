using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.SignIn;

/// <summary>The tokens by which programs act for one's own account.</summary>
internal static class OwnTokenRoutes
{
    public static void MapOwnTokens(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ForSignedIn();
        pages.MapGet(Routes.OwnTokens, (HttpContext http, Visitors visitors, TokenService tokens, CancellationToken ct) => WithAccountAsync(http, visitors, async () => await ListAsync(http, visitors, tokens, null, [], ct)));
        pages.MapPost(Routes.OwnTokens, (HttpContext http, Visitors visitors, TokenService tokens, CancellationToken ct) => WithAccountAsync(http, visitors, () => Posted.TakeAsync(
            http,
            async (form, act) =>
            {
                var fields = new Fields(form);
                var (label, to) = (fields.Text("label") ?? "", fields.NeededDay("to"));
                fields.ThrowIfRefused();
                var made = await tokens.MakeAsync(label, [.. form["action"].Select(code => AccessRules.Find(code ?? "")).OfType<AccessRule>().Select(rule => rule.Action)], to, act, ct);
                return (Routes.OwnTokens, (Notice?)Notice.Of("tokens.made", label, made));
            },
            (form, reasons) => ListAsync(http, visitors, tokens, form, reasons, ct))));
        pages.MapGet($"{Routes.OwnTokens}/{{number}}/revoke", (string number, HttpContext http, Visitors visitors, TokenService tokens, CancellationToken ct) =>
            WithAccountAsync(http, visitors, async () => await RevokeAsync(number, http, visitors, tokens, [], ct)));
        pages.MapPost($"{Routes.OwnTokens}/{{number}}/revoke", (string number, HttpContext http, Visitors visitors, TokenService tokens, CancellationToken ct) => WithAccountAsync(http, visitors, () => Posted.TakeAsync(
            http,
            async (form, act) =>
            {
                await tokens.RevokeAsync(act.Who, NumberOf(number), act, ct);
                return (Routes.OwnTokens, (Notice?)Notice.Of("tokens.revoked", number));
            },
            (form, reasons) => RevokeAsync(number, http, visitors, tokens, reasons, ct))));
    }

    // Without accounts there is nobody whose token it could be.
    private static async Task<IResult> WithAccountAsync(HttpContext http, Visitors visitors, Func<Task<IResult>> answer) =>
        (await visitors.OfAsync(http)).HasAccounts ? await answer() : new SeeOther(Routes.SignIn(Routes.OwnTokens));

    private static async Task<PageAnswer> ListAsync(HttpContext http, Visitors visitors, TokenService tokens, IFormCollection? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var (act, rights) = ((await visitors.OfAsync(http)).Act(), await visitors.RightsAsync(http));
        return new PageAnswer<OwnTokensPage>(new { Tokens = await tokens.ListAsync(act.Who, act, ct), Rights = rights, Typed = typed, Refusals = refusals });
    }

    private static async Task<PageAnswer> RevokeAsync(string number, HttpContext http, Visitors visitors, TokenService tokens, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var act = (await visitors.OfAsync(http)).Act();
        var token = (await tokens.ListAsync(act.Who, act, ct)).FirstOrDefault(token => token.Number == NumberOf(number));
        return new PageAnswer<RevokeTokenPage>(new { Number = number, Label = token?.Label, Refusals = refusals }) { StatusCode = token is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK };
    }

    private static int NumberOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

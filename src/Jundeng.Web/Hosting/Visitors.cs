using System.Data.Common;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Hosting;

/// <summary>Knows visitors by the cookie that signing in gives them.</summary>
internal sealed class Visitors(WebSettings settings, AccessService access, SignInService signIns)
{
    private const string Cookie = "session";

    private bool _hasAccounts;

    /// <summary>The visitor of a request, found out once.</summary>
    public async Task<Visitor> OfAsync(HttpContext http)
    {
        if (http.Items[typeof(Visitor)] is Visitor known) return known;
        Visitor visitor;
        try
        {
            // Accounts are never deleted, so this need not be asked again.
            _hasAccounts = _hasAccounts || await access.HasAccountsAsync(http.RequestAborted);
            visitor = new Visitor(_hasAccounts, _hasAccounts && TokenOf(http) is { } token ? await signIns.FindAsync(token, http.RequestAborted) : null, settings.Operator);
        }
        catch (Exception exception) when (exception is DbException or LedgerRefusedException)
        {
            // The page that tells of a broken database must still be shown.
            visitor = new Visitor(HasAccounts: true, Session: null, settings.Operator);
        }

        http.Items[typeof(Visitor)] = visitor;
        return visitor;
    }

    public static string? TokenOf(HttpContext http) => http.Request.Cookies[Cookie];

    /// <summary>Gives the visitor the cookie of a session: for this server alone, out of reach of script, gone with the browser.</summary>
    public static void Keep(HttpContext http, string token) => http.Response.Cookies.Append(Cookie, token, Options(http));

    public static void Forget(HttpContext http) => http.Response.Cookies.Delete(Cookie, Options(http));

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = http.Request.IsHttps,
        Path = "/",
    };
}

using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Web.Api;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Hosting;

/// <summary>Knows people by the cookie that signing in gives them, and programs by the token they show.</summary>
internal sealed class Visitors(WebSettings settings, AccessService access, SignInService signIns, TokenService tokens)
{
    /// <summary>The cookie of a session over TLS: by its name browsers take it from this very host alone, over TLS alone.</summary>
    public const string Cookie = "__Host-session";

    // Browsers take the other name from nobody who speaks without TLS.
    private const string PlainCookie = "session";

    private const string Bearer = "Bearer ";

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
            var program = _hasAccounts && ProgramTokenOf(http) is { } shown ? await tokens.FindAsync(shown, http.RequestAborted) : null;
            var session = _hasAccounts && program is null && TokenOf(http) is { } token ? await signIns.FindAsync(token, http.RequestAborted) : null;
            visitor = new Visitor(_hasAccounts, session, program, settings.Operator);
        }
        catch
        {
            // The page that tells of a broken database must still be shown.
            http.Items[typeof(Visitor)] = new Visitor(HasAccounts: true, Session: null, Program: null, settings.Operator);
            throw;
        }

        http.Items[typeof(Visitor)] = visitor;
        return visitor;
    }

    /// <summary>What a visitor may do somewhere, found out once; nothing where nobody knows them.</summary>
    public async Task<AccessRights> RightsAsync(HttpContext http)
    {
        if (http.Items[typeof(AccessRights)] is AccessRights known) return known;
        var visitor = await OfAsync(http);
        var rights = visitor.IsKnown ? await access.RightsAsync(visitor.Act(), http.RequestAborted) : new AccessRights(System.Collections.Frozen.FrozenSet<AccessAction>.Empty, []);
        http.Items[typeof(AccessRights)] = rights;
        return rights;
    }

    /// <summary>Whether a visitor may do something to a thing, or to anything at all where none is named; all actions of a thing are found out at once.</summary>
    public async Task<bool> MayAsync(HttpContext http, AccessAction action, string? about)
    {
        var key = (typeof(AccessAction), about);
        if (http.Items[key] is not IReadOnlySet<AccessAction> allowed) http.Items[key] = allowed = await access.AllowedAsync((await OfAsync(http)).Act(), about, http.RequestAborted);
        return allowed.Contains(action);
    }

    public static string? TokenOf(HttpContext http) => http.Request.Cookies[NameFor(http)];

    // Only programs show tokens, and only to what is for programs.
    private static string? ProgramTokenOf(HttpContext http) =>
        ApiProblems.IsForProgram(http.Request) && http.Request.Headers.Authorization.ToString() is { } value && value.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? value[Bearer.Length..].Trim() : null;

    /// <summary>Gives the visitor the cookie of a session: for this server alone, out of reach of script, gone with the browser.</summary>
    public static void Keep(HttpContext http, string token) => http.Response.Cookies.Append(NameFor(http), token, Options(http));

    public static void Forget(HttpContext http) => http.Response.Cookies.Delete(NameFor(http), Options(http));

    private static string NameFor(HttpContext http) => http.Request.IsHttps ? Cookie : PlainCookie;

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = http.Request.IsHttps,
        Path = "/",
    };
}

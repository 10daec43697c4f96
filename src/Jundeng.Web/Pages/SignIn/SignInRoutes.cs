using Jundeng.Ledger;
using Jundeng.Ledger.Accounts.Security;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.SignIn;

/// <summary>Signing in, step by step on one address: password, code or a second factor to take in use, new password; and signing out.</summary>
internal static class SignInRoutes
{
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ForAnyone();
        pages.MapGet(Routes.SignInPage, Show);
        pages.MapPost(Routes.SignInPage, Step).RequireRateLimiting(RateLimits.SignIn);
        pages.MapPost(Routes.SignOut, Leave);
    }

    private static async Task<IResult> Show(HttpContext http, Visitors visitors, Here here, Words words)
    {
        var visitor = await visitors.OfAsync(http);
        if (!visitor.HasAccounts)
            return new PageAnswer<ProblemPage>(new { Heading = words["sign-in.none"], Advice = words["sign-in.none.advice"] }) { StatusCode = StatusCodes.Status404NotFound };
        return visitor.Session?.Stage == SignInStage.Open ? new SeeOther(Back(here["to"])) : Page(visitor.Session, here["to"], Totp.NewSecret(), []);
    }

    private static async Task<IResult> Step(
        HttpContext http, Visitors visitors, SignInService signIns, PasswordService passwords, SecondFactorService factors, SecurityLog log, CancellationToken ct)
    {
        var (form, token, address) = (await http.Request.ReadFormAsync(ct), Visitors.TokenOf(http) ?? "", http.Connection.RemoteIpAddress?.ToString());
        var session = (await visitors.OfAsync(http)).Session;
        try
        {
            var step = session?.Stage switch
            {
                SignInStage.Code => await signIns.GiveCodeAsync(token, form["code"].ToString(), address, ct),
                SignInStage.Factor => await factors.SetUpAsync(token, form["secret"].ToString(), form["code"].ToString(), signIns, ct),
                SignInStage.Change => await passwords.ChangeAsync(token, form["next"].ToString(), form["again"].ToString(), signIns, ct),
                _ => await signIns.SignInAsync(form["name"].ToString(), form["password"].ToString(), address, ct),
            };
            Visitors.Keep(http, step.Token);
            if (step.Stage == SignInStage.Open) log.SignedIn(http, session?.Name ?? form["name"].ToString().Trim());
            return new SeeOther(step.Stage == SignInStage.Open ? Back(form["to"]) : Routes.SignIn(Back(form["to"])));
        }
        catch (LedgerRefusedException refused)
        {
            // A new password that will not do is nobody's try to come in.
            if (session?.Stage != SignInStage.Change) log.SignInRefused(http, session?.Name);
            return Page(session, form["to"], Totp.IsSecret(form["secret"].ToString()) ? form["secret"].ToString() : Totp.NewSecret(), refused.Reasons);
        }
    }

    private static async Task<IResult> Leave(HttpContext http, Visitors visitors, SignInService signIns, SecurityLog log, CancellationToken ct)
    {
        if (Visitors.TokenOf(http) is { } token)
        {
            if ((await visitors.OfAsync(http)).Session is { } session) log.SignedOut(http, session.Name);
            await signIns.SignOutAsync(token, ct);
            Visitors.Forget(http);
        }

        return new SeeOther(Routes.SignInPage);
    }

    private static PageAnswer<SignInPage> Page(SignedIn? session, string? to, string secret, IReadOnlyList<Refusal> refusals) =>
        new(new { session?.Stage, session?.Name, Secret = secret, To = Back(to), Refusals = refusals }) { StatusCode = refusals.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };

    // Only to a page of this server.
    private static string Back(string? to) => to is ['/', not ('/' or '\\'), ..] && !to.Any(char.IsControl) ? to : "/";
}

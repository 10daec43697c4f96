using System.Net;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Plans;
using Jundeng.Web.Api;
using Jundeng.Web.Language;
using Jundeng.Web.Pages;
using Jundeng.Web.Pages.Problems;
using Jundeng.Web.Pages.SignIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Hosting;

/// <summary>
/// Lets through to a route whom its rule allows. What is sent must come from a page of this server, or from a program with a token. As long as there are no
/// accounts, whoever reaches the server acts in the operator's name; so then what is sent is only taken from this machine, under a name of this machine.
/// </summary>
internal sealed class Gate(Visitors visitors, AccessService access, IAntiforgery antiforgery, SecurityLog log, WebSettings settings)
{
    public static void Use(IApplicationBuilder app) => app.Use((http, next) => http.RequestServices.GetRequiredService<Gate>().InvokeAsync(http, next));

    private async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint() is RouteEndpoint endpoint && await StopAsync(http, endpoint) is { } answer) await answer.ExecuteAsync(http);
        else await next(http);
    }

    private async Task<IResult?> StopAsync(HttpContext http, RouteEndpoint endpoint)
    {
        var rule = RouteRules.Of(endpoint);
        var sends = !HttpMethods.IsGet(http.Request.Method);
        if (rule.OpenToAll && !sends) return null;
        var visitor = await visitors.OfAsync(http);
        // A stranger sends no files: what they send is read to look for its token before anybody knows whether they may.
        if (visitor.IsKnown) RequestLimits.AllowFile(http, settings);
        else if (!rule.OpenToAll && http.Request.ContentLength > RequestLimits.Form) return ApiProblems.IsForProgram(http.Request) ? new ApiProblem(StatusCodes.Status401Unauthorized, ApiMessages.SignInNeeded) : new SeeOther(Routes.SignIn("/"));
        if (sends && await RefuseAsync(http, visitor) is { } refused) return refused;
        if (rule.OpenToAll) return null;
        if (!visitor.IsKnown) return await SignInAsync(http, sends);
        return rule.Action is { } action && await DenialAsync(http, visitor, action, rule.About) is { } reason ? Problem(http, StatusCodes.Status403Forbidden, reason.Code, reason.Message, "problem.denied.advice") : null;
    }

    private async Task<IResult?> RefuseAsync(HttpContext http, Visitor visitor)
    {
        if (visitor.IsProgram) return null;
        if (!visitor.HasAccounts && !IsLocal(http)) return Problem(http, StatusCodes.Status403Forbidden, "not-local", "problem.not-local", "problem.not-local.advice");
        if (IsOfAnotherSite(http)) return FormRefused(http);
        // Browsers always say from where a page of another server sends; who says nothing is a program of this machine.
        if (!visitor.HasAccounts && ApiProblems.IsForProgram(http.Request) && http.Request.Headers.Origin.Count == 0) return null;
        return await antiforgery.IsRequestValidAsync(http) ? null : FormRefused(http);
    }

    // A server whose name is a neighbour of this one's could plant the cookie of a token that it knows, and sessions go with what its pages send.
    private static bool IsOfAnotherSite(HttpContext http) => http.Request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";

    private IResult FormRefused(HttpContext http)
    {
        log.FormRefused(http);
        return Problem(http, StatusCodes.Status400BadRequest, "form-token", "problem.form", "problem.form.advice");
    }

    private async Task<Refusal?> DenialAsync(HttpContext http, Visitor visitor, AccessAction action, string? about)
    {
        var id = about is null ? null : http.Request.RouteValues[about]?.ToString();
        return await visitors.MayAsync(http, action, id) ? null : await access.DenialAsync(visitor.Act(), action, id, http.RequestAborted);
    }

    // What was typed is not lost with a session that ended.
    private static async Task<IResult> SignInAsync(HttpContext http, bool sends)
    {
        if (ApiProblems.IsForProgram(http.Request)) return new ApiProblem(StatusCodes.Status401Unauthorized, ApiMessages.SignInNeeded);
        return sends ? await KeptForm.AnswerAsync(http) : new SeeOther(Routes.SignIn(http.Request.Path + http.Request.QueryString));
    }

    private static bool IsLocal(HttpContext http)
    {
        // A name that only points here may belong to somebody else's page.
        var host = http.Request.Host.Host.Trim('[', ']');
        return http.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
            && (host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address)));
    }

    private static IResult Problem(HttpContext http, int status, string code, string heading, string advice) =>
        Problem(http, status, code, new LocalText(new Words(Languages.Chinese)[heading], new Words(Languages.English)[heading]), advice);

    private static IResult Problem(HttpContext http, int status, string code, LocalText message, string advice)
    {
        if (ApiProblems.IsForProgram(http.Request)) return new ApiProblem(status, new Refusal(code, message));
        var words = http.RequestServices.GetRequiredService<Words>();
        return new PageAnswer<ProblemPage>(new { Heading = words[message], Advice = words[advice] }) { StatusCode = status };
    }
}

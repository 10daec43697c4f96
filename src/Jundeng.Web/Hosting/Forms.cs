using System.Net;
using Jundeng.Web.Language;
using Jundeng.Web.Pages;
using Jundeng.Web.Pages.Problems;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jundeng.Web.Hosting;

/// <summary>
/// From whom forms are taken: from a page of this server, and from whoever is signed in. As long as there are no accounts, whoever reaches the server acts in
/// the operator's name; so then forms are only taken from this machine, under a name of this machine.
/// </summary>
internal sealed class Forms(IAntiforgery antiforgery, Visitors visitors, Words words) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method)) return await next(context);
        var visitor = await visitors.OfAsync(http);
        if (!visitor.HasAccounts && !IsLocal(http)) return Problem(StatusCodes.Status403Forbidden, words["problem.not-local"], words["problem.not-local.advice"]);
        if (!await antiforgery.IsRequestValidAsync(http)) return Problem(StatusCodes.Status400BadRequest, words["problem.form"], words["problem.form.advice"]);
        return visitor.IsKnown ? await next(context) : new SeeOther(Routes.SignIn(http.Request.Path));
    }

    private static bool IsLocal(HttpContext http)
    {
        // A name that only points here may belong to somebody else's page.
        var host = http.Request.Host.Host.Trim('[', ']');
        return http.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
            && (host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address)));
    }

    private static RazorComponentResult<ProblemPage> Problem(int status, string heading, string advice) =>
        new(new { Heading = heading, Advice = advice }) { StatusCode = status };
}

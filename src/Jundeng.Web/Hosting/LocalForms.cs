using System.Net;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Problems;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jundeng.Web.Hosting;

/// <summary>
/// Who may write. As long as there are no accounts, whoever reaches the server acts in the operator's name; so forms are only taken from
/// this machine, under a name of this machine, and from a page of this server.
/// </summary>
internal sealed class LocalForms(IAntiforgery antiforgery, Words words) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method)) return await next(context);
        if (!IsLocal(http)) return Problem(StatusCodes.Status403Forbidden, words["problem.not-local"], words["problem.not-local.advice"]);
        return await antiforgery.IsRequestValidAsync(http)
            ? await next(context)
            : Problem(StatusCodes.Status400BadRequest, words["problem.form"], words["problem.form.advice"]);
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

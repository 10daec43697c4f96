using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Hosting;

/// <summary>Answers HEAD wherever GET is answered, with the same headers and no body.</summary>
internal static class HeadRequests
{
    public static void UseHeadAsGet(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        context.Request.Method = HttpMethods.Get;
        context.Response.Body = Stream.Null;
        await next(context);
    });
}

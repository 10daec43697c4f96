using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Hosting;

/// <summary>
/// Compresses answers, over TLS too, but not those that a page of another site has asked for: such a page could learn by their length what it cannot read,
/// letting what it sends stand beside it.
/// </summary>
internal static class Compression
{
    private const string FetchSite = "Sec-Fetch-Site";

    public static void AddCompression(this IServiceCollection services) => services.AddResponseCompression(compression =>
    {
        compression.EnableForHttps = true;
        compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json", "application/x-ndjson", "image/svg+xml", "text/csv"];
    });

    public static void UseCompression(this IApplicationBuilder app)
    {
        app.UseResponseCompression();
        app.Use((context, next) =>
        {
            if (context.Request.Headers[FetchSite].ToString() is "cross-site" or "same-site" && context.Features.Get<IHttpsCompressionFeature>() is { } compression)
                compression.Mode = HttpsCompressionMode.DoNotCompress;
            return next(context);
        });
    }
}

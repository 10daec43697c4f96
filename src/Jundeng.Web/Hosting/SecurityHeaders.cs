using Microsoft.AspNetCore.Builder;

namespace Jundeng.Web.Hosting;

/// <summary>What browsers are told not to do. No page holds inline script or style, so none is allowed.</summary>
internal static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // A year, as browsers want it; for this name alone, since others below it may be somebody else's.
    private const string TlsOnly = "max-age=31536000";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // At the last moment, because an answer to a failure starts with its headers cleared.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            // Nobody keeps for others what does not say of itself that they may.
            if (headers.CacheControl.Count == 0) headers.CacheControl = "private, no-cache";
            if (context.Request.IsHttps) headers.StrictTransportSecurity = TlsOnly;
            return Task.CompletedTask;
        });
        return next(context);
    });
}

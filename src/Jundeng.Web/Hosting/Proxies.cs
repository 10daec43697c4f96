using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;

namespace Jundeng.Web.Hosting;

/// <summary>Whose word is taken for where a request comes from and whether it came over TLS: that of the proxies of the settings, and nobody else's.</summary>
internal static class Proxies
{
    public static void UseProxies(this IApplicationBuilder app, WebSettings settings)
    {
        if (settings.Proxies.Count == 0) return;
        // Without a limit of its own the walk from proxy to proxy ends at the first address that is not one of them.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in settings.Proxies) options.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(options);
    }
}

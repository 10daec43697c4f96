using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Jundeng.Web.Hosting;

/// <summary>The table of contents of the server.</summary>
internal static class WebApp
{
    public static WebApplication Build(WebSettings settings)
    {
        // An empty builder reads no file of the folder the process happens to stand in.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddConsole().SetMinimumLevel(LogLevel.Warning);

        return builder.Build();
    }
}

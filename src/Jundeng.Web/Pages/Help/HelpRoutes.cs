using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Help;

/// <summary>How everybody does their work on the pages.</summary>
internal static class HelpRoutes
{
    public static void MapHelp(this IEndpointRouteBuilder pages) => pages.MapGet(Routes.Help, PageAnswer () => new PageAnswer<HelpPage>()).ForAnyone();
}

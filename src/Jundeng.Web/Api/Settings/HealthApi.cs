using Jundeng.Ledger.Accounts;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Settings;

/// <summary>How the server and the ledger are.</summary>
internal static class HealthApi
{
    public static void MapHealthApi(this IEndpointRouteBuilder api) => api.MapGroup("/health").WithTags("Settings").MapGet("", GetHealth).For(AccessAction.BackupMake);

    /// <summary>How the server and the ledger are, when the chains were last checked and a backup was last written, and what is wrong.</summary>
    internal static async Task<One<HealthResponse>> GetHealth(HealthWatch watch, CancellationToken ct) => new(HealthResponse.Of(await watch.LookAsync(ct)));
}

using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Indicators;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Registry;

/// <summary>The register of indicators.</summary>
internal static class IndicatorApi
{
    public static void MapIndicatorApi(this IEndpointRouteBuilder api)
    {
        var indicators = api.MapGroup("/indicators").WithTags("Registers").ForSignedIn();
        indicators.MapGet("", ListIndicators);
        indicators.MapPost("", ImportIndicators).For(AccessAction.IndicatorDefine);
        indicators.MapGet("/{code}", GetIndicator).Tagged("code");
        indicators.MapPatch("/{code}", ChangeIndicator).For(AccessAction.IndicatorDefine).Tagged("code");
        indicators.MapGet("/{code}/targets", ListIndicatorTargets);
    }

    /// <summary>The indicators as they were defined on a day.</summary>
    internal static async Task<Listed<Indicator>> ListIndicators([FromQuery] string? asOf, IndicatorService indicators, CancellationToken ct) => new(await indicators.ListAsync(ApiDay.Read("asOf", asOf), ct));

    /// <summary>An indicator as it is defined now.</summary>
    internal static async Task<One<Indicator>> GetIndicator(string code, IndicatorService indicators, CancellationToken ct) => new((await indicators.HistoryAsync(code, ct))[^1]);

    /// <summary>The targets of plans that an indicator measures.</summary>
    internal static async Task<Listed<LinkedTarget>> ListIndicatorTargets(string code, IndicatorLinkService links, CancellationToken ct) => new(await links.TargetsAsync(code, ct));

    /// <summary>Takes indicators from a CSV table: all or none.</summary>
    internal static async Task<One<IndicatorsImported>> ImportIndicators(Upload file, [FromQuery] string? from, IndicatorService indicators, CancellationToken ct) =>
        new(await indicators.ImportAsync(file.Bytes, file.Name, ApiDay.Read("from", from), file.Act, ct));

    /// <summary>Defines an indicator otherwise from a day on; what is null stays.</summary>
    internal static async Task<One<Indicator>> ChangeIndicator(string code, Body<IndicatorChange> body, IndicatorService indicators, CancellationToken ct) => new(await indicators.ChangeAsync(body.Value, body.Act, ct));
}

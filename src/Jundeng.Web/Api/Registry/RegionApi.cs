using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Calendar;
using Jundeng.Ledger.Regions;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Registry;

/// <summary>The register of regions, and the calendar of working days.</summary>
internal static class RegionApi
{
    public static void MapRegionApi(this IEndpointRouteBuilder api)
    {
        var regions = api.MapGroup("/regions").WithTags("Registers").ForSignedIn();
        regions.MapGet("", ListRegions);
        regions.MapPost("", ImportRegions).For(AccessAction.RegionsChange);
        regions.MapPost("/merge", MergeRegions).For(AccessAction.RegionsChange);
        regions.MapPost("/{code}/split", SplitRegion).For(AccessAction.RegionsChange, "code").Tagged("code", needed: false);
        regions.MapGet("/{code}", ListRegionStates).Tagged("code");
        regions.MapPatch("/{code}", ChangeRegion).For(AccessAction.RegionsChange, "code").Tagged("code", needed: false);
        var calendar = api.MapGroup("/calendar").WithTags("Registers").ForSignedIn();
        calendar.MapGet("", ListCalendar);
        calendar.MapPost("", ImportCalendar).For(AccessAction.CalendarChange);
    }

    /// <summary>The regions as they were on a day.</summary>
    internal static async Task<Listed<Region>> ListRegions([FromQuery] string? asOf, [FromQuery] string? under, RegionService regions, CancellationToken ct) =>
        new(await regions.ListAsync(new RegionQuery { AsOf = ApiDay.Read("asOf", asOf), Under = under }, ct));

    /// <summary>All states of a region, oldest first.</summary>
    internal static async Task<Listed<Region>> ListRegionStates(string code, RegionService regions, CancellationToken ct) => new(await regions.HistoryAsync(code, ct));

    /// <summary>Takes regions from a CSV table: all or none.</summary>
    internal static async Task<One<RegionsImported>> ImportRegions(Upload file, [FromQuery] string? from, RegionService regions, CancellationToken ct) =>
        new(await regions.ImportAsync(file.Bytes, file.Name, ApiDay.Read("from", from), file.Act, ct));

    /// <summary>Gives a region another name, code, level or place from a day on; what is null stays.</summary>
    internal static async Task<One<Region>> ChangeRegion(string code, Body<RegionChange> body, RegionService regions, CancellationToken ct) => new(await regions.ChangeAsync(body.Value, body.Act, ct));

    /// <summary>Joins regions into one.</summary>
    internal static async Task<One<Region>> MergeRegions(Body<RegionMerger> body, RegionService regions, CancellationToken ct) => new(await regions.MergeAsync(body.Value, body.Act, ct));

    /// <summary>A region gives shares of itself to others, and ends where they take all of it; answers with those that took them.</summary>
    internal static async Task<Listed<Region>> SplitRegion(string code, Body<SplitRegionRequest> body, RegionService regions, CancellationToken ct) =>
        new(await regions.SplitAsync(new RegionSplit(code, body.Value.Into, body.Value.On), body.Act, ct));

    /// <summary>The registered holidays and worked days of weekends.</summary>
    internal static async Task<Listed<CalendarDay>> ListCalendar([FromQuery] int? year, CalendarService calendar, CancellationToken ct) => new(await calendar.ListAsync(year, ct));

    /// <summary>Takes holidays and worked days of weekends from a CSV table.</summary>
    internal static async Task<One<CalendarImported>> ImportCalendar(Upload file, CalendarService calendar, CancellationToken ct) => new(await calendar.ImportAsync(file.Bytes, file.Name, file.Act, ct));
}

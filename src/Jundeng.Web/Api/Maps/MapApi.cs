using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Maps;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages.PublicPages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Maps;

/// <summary>Maps of regions with their review numbers.</summary>
internal static class MapApi
{
    public static void MapMapApi(this IEndpointRouteBuilder api)
    {
        var maps = api.MapGroup("/maps").WithTags("Registers").ForSignedIn();
        maps.MapGet("", ListMaps);
        maps.MapPost("", AddMap).For(AccessAction.MapsChange);
        maps.MapGet("/{id}", GetMap);
        maps.MapDelete("/{id}", RemoveMap).For(AccessAction.MapsChange);
    }

    /// <summary>The last version of each map, also of those that are shown no more.</summary>
    internal static async Task<Listed<RegionMap>> ListMaps(MapService maps, CancellationToken ct) => new(await maps.ListAsync(ct));

    /// <summary>Takes a map of regions as GeoJSON, or a newer version of one. It must say its review number.</summary>
    internal static async Task<Made<MapDetails>> AddMap(
        Upload file, [FromQuery] string? region, [FromQuery] string? review, [FromQuery] string? source, [FromQuery] string? on, [FromQuery] string? replaces, MapService maps, PublicLibrary library, CancellationToken ct)
    {
        if (ApiDay.Read("on", on) is not { } day) throw new LedgerRefusedException(ApiMessages.ParameterMissing("on"));
        var added = await maps.AddAsync(file.Bytes, file.Name, new AddMap(region ?? "", review ?? "", source ?? "", day) { Replaces = replaces }, file.Act, ct);
        library.AskAgain();
        return new($"/api/v1/maps/{added.Map.Id}", added);
    }

    /// <summary>A map, and how it fits the register of regions.</summary>
    internal static async Task<One<MapDetails>> GetMap(string id, MapService maps, CancellationToken ct) => new(await maps.GetAsync(id, ct));

    /// <summary>Shows a map no more; what was said of it stays.</summary>
    internal static async Task<One<RegionMap>> RemoveMap(string id, Caller caller, MapService maps, PublicLibrary library, CancellationToken ct)
    {
        var removed = await maps.RemoveAsync(id, caller.Act, ct);
        library.AskAgain();
        return new(removed);
    }
}

using System.Collections.Frozen;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Jundeng.Web.Assets;

/// <summary>Style sheets, scripts and pictures.</summary>
internal static class AssetCatalogue
{
    public const string Prefix = "wwwroot/";

    private static readonly FrozenDictionary<string, Asset> _assets = typeof(AssetCatalogue).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => name[Prefix.Length..])
        .ToFrozenDictionary(path => path, path => new Asset(path));

    /// <summary>The address of a file, such as <c>css/jundeng.css</c>.</summary>
    public static string Url(string path) => _assets[path].Url;

    public static void MapAssets(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/assets/{fingerprint}/{**path}", Serve).ForAnyone().ExcludeFromDescription();

    private static IResult Serve(string fingerprint, string? path, HttpRequest request, HttpResponse response)
    {
        if (path is null || !_assets.TryGetValue(path, out var asset) || asset.Fingerprint != fingerprint)
            return TypedResults.NotFound();
        var encoding = Preferred(request.Headers.AcceptEncoding.ToString());
        if (encoding.Length > 0)
            response.Headers.ContentEncoding = encoding;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.Bytes(asset.In(encoding), asset.ContentType, entityTag: new EntityTagHeaderValue($"\"{fingerprint}{encoding}\""));
    }

    private static string Preferred(string accepted) =>
        accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br"
        : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip"
        : "";
}

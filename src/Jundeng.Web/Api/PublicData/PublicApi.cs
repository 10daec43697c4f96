using Jundeng.Ledger;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.PublicPages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.PublicData;

/// <summary>What was released, for everybody.</summary>
internal static class PublicApi
{
    public static void MapPublicApi(this IEndpointRouteBuilder api)
    {
        var releases = api.MapGroup("/public/releases").WithTags("Public").ForAnyone();
        releases.MapGet("", ListPublicReleases);
        releases.MapGet("/{releaseId}", GetPublicRelease).Produces<object>(StatusCodes.Status200OK, "application/json");
        releases.MapGet("/{releaseId}/files", ListPublicFiles);
        releases.MapGet("/{releaseId}/files/{file}", GetPublicFile).Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream");
    }

    /// <summary>All releases that were ever public; of one that was withdrawn its note.</summary>
    internal static async Task<Listed<PublicReleaseResponse>> ListPublicReleases(PublicLibrary library, CancellationToken ct) => new([.. (await library.IndexAsync(ct)).Releases.Select(PublicReleaseResponse.Of)]);

    /// <summary>All that a release shows: targets, results, observations, notes; its SHA-256 is the checksum of the release.</summary>
    internal static Task<FileContentHttpResult> GetPublicRelease(string releaseId, PublicLibrary library, CancellationToken ct) => FileAsync(releaseId, PublicFiles.Json, Languages.Chinese, library, ct);

    /// <summary>The files of a release.</summary>
    internal static async Task<Listed<PublicFileResponse>> ListPublicFiles(string releaseId, PublicLibrary library, CancellationToken ct)
    {
        await FindAsync(releaseId, library, ct);
        IEnumerable<string> names = [PublicFiles.Json, PublicFiles.Workbook, .. PublicFiles.Tables.Select(table => table.Name)];
        return new([.. names.Select(name => new PublicFileResponse(name, $"/api/v1/public/releases/{releaseId}/files/{name}"))]);
    }

    /// <summary>A file of a release.</summary>
    internal static Task<FileContentHttpResult> GetPublicFile(string releaseId, string file, HttpContext http, PublicLibrary library, CancellationToken ct) => FileAsync(releaseId, file, Languages.OfProgram(http), library, ct);

    private static async Task<FileContentHttpResult> FileAsync(string releaseId, string name, string language, PublicLibrary library, CancellationToken ct)
    {
        var (bytes, type) = PublicFiles.Find((await FindAsync(releaseId, library, ct)).Content, name, new Words(language)) ?? throw new LedgerRefusedException(ApiMessages.OfStatus(StatusCodes.Status404NotFound, 0));
        return TypedResults.Bytes(bytes, type);
    }

    private static async Task<PublicView> FindAsync(string id, PublicLibrary library, CancellationToken ct) => await library.FindAsync(id, ct) ?? throw new LedgerRefusedException(ApiMessages.NoRelease(id));
}

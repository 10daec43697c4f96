using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Jundeng.Web.Api;

/// <summary>The description of the API as a file, made once: it is large, and everybody may ask for it.</summary>
internal sealed class ApiDocument([FromKeyedServices("v1")] IOpenApiDocumentProvider provider)
{
    private readonly Lazy<Task<byte[]>> _bytes = new(() => WriteAsync(provider));

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/openapi/v1.json", async (ApiDocument document) => TypedResults.Bytes(await document._bytes.Value, "application/json"))
        .ForAnyone().ExcludeFromDescription();

    private static async Task<byte[]> WriteAsync(IOpenApiDocumentProvider provider)
    {
        using var file = new MemoryStream();
        await (await provider.GetOpenApiDocumentAsync()).SerializeAsJsonAsync(file, OpenApiSpecVersion.OpenApi3_1);
        return file.ToArray();
    }
}

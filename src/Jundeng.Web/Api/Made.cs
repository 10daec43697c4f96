using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Jundeng.Web.Api;

/// <summary>Answers with what was made, and where it can be read; without an address it was only tried.</summary>
internal sealed class Made<T>(string? address, T value) : IResult, IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status201Created, typeof(T), ["application/json"]));

    public Task ExecuteAsync(HttpContext http) => (address is null ? (IResult)TypedResults.Ok(value) : TypedResults.Created(address, value)).ExecuteAsync(http);
}

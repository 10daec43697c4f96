using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jundeng.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Jundeng.Web.Api;

/// <summary>What is sent as JSON, and <c>why</c> beside it; all that is wrong with it is refused at once.</summary>
/// <param name="Value">What was sent.</param>
/// <param name="Act">In whose name it is done, and why.</param>
internal sealed record Body<T>(T Value, Act Act) : IEndpointParameterMetadataProvider
    where T : class
{
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new BodyShape(typeof(T)));
        // Routes are not chosen by it: who may not send anything is told so whatever they send.
        builder.Metadata.Add(new AcceptsMetadata(["application/json", BodyShape.AnyType], typeof(T)));
    }

    /// <exception cref="LedgerRefusedException">Something is wrong: all that is.</exception>
    public static async ValueTask<Body<T>> BindAsync(HttpContext http, ParameterInfo parameter)
    {
        var options = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var (value, why) = BodyReader.Read<T>(await ReadAsync(http), http.Request.RouteValues, options);
        return new Body<T>(value, await Caller.ActAsync(http, why));
    }

    private static async Task<JsonObject> ReadAsync(HttpContext http)
    {
        // Where nothing need be said nothing need be sent.
        if (http.Request.ContentLength is 0 or null && http.Request.ContentType is null) return [];
        if (!http.Request.HasJsonContentType()) throw new LedgerRefusedException(ApiMessages.MediaJson);
        try
        {
            return await JsonNode.ParseAsync(http.Request.Body, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }, cancellationToken: http.RequestAborted) as JsonObject ?? throw new LedgerRefusedException(ApiMessages.BodyInvalid);
        }
        catch (JsonException)
        {
            throw new LedgerRefusedException(ApiMessages.BodyInvalid);
        }
    }
}

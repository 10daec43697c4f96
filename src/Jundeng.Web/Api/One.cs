using System.Reflection;
using System.Text.Json;
using Jundeng.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Jundeng.Web.Api;

/// <summary>Answers with one thing, or with those of its fields that <c>?fields=</c> names.</summary>
internal sealed class One<T>(T value) : IResult, IEndpointMetadataProvider
    where T : class
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new OneShape());
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
    }

    public async Task ExecuteAsync(HttpContext http)
    {
        var refusals = new List<Refusal>();
        var options = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var asked = http.Request.Query["fields"].ToString() is { Length: > 0 } names ? names : null;
        var fields = asked is null ? [] : ListAsked.FieldsOf(ApiField.Of(typeof(T), options), asked, refusals);
        if (refusals.Count > 0) throw new LedgerRefusedException(refusals);
        if (asked is null)
        {
            await http.Response.WriteAsJsonAsync(value, options, http.RequestAborted);
            return;
        }

        http.Response.ContentType = "application/json; charset=utf-8";
        await using var writer = new Utf8JsonWriter(http.Response.BodyWriter, new JsonWriterOptions { Encoder = options.Encoder });
        RowStream.Write(writer, fields, value);
    }
}

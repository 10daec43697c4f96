using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Jundeng.Web.Api;

/// <summary>The description of the API at /openapi/v1.json.</summary>
internal static class ApiDescription
{
    public static void AddApiDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Jundeng", Version = "v1", Description = "Plans of basic public services, their targets and how far they are met; assessments of regions." };
            // The same document wherever the server stands.
            document.Servers = null;
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (Codes(context.JsonTypeInfo) is { } codes)
            {
                schema.Type = JsonSchemaType.String;
                schema.Enum = [.. codes.Select(code => (JsonNode)code)];
            }

            return Task.CompletedTask;
        });
    });

    private static IEnumerable<string>? Codes(JsonTypeInfo type) => (type.Converter as ICodeList)?.Codes;
}

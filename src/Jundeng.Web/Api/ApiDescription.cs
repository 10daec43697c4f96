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
        options.AddOperationTransformer(OperationDescription.TransformAsync);
        options.AddDocumentTransformer(DocumentDescription.TransformAsync);
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

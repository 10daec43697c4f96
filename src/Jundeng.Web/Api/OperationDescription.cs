using System.Reflection;
using System.Text.Json;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace Jundeng.Web.Api;

/// <summary>Describes an operation by what its route declares: whom it answers, what it takes and gives, what it refuses.</summary>
internal static class OperationDescription
{
    public static Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var document = context.Document!;
        var sends = context.Description.HttpMethod != HttpMethods.Get;
        var (rule, tagged) = (metadata.OfType<RouteRule>().Last(), metadata.OfType<TaggedRoute>().LastOrDefault());
        var isUpload = metadata.OfType<UploadShape>().Any();
        operation.OperationId = metadata.OfType<MethodInfo>().First().Name;
        operation.Description = WhoMay(rule);
        operation.Parameters ??= [];
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>())
        {
            parameter.Description ??= ParameterWords.Of(parameter.Name!);
            // What may stand several times may be absent.
            if (parameter.Schema?.Type is JsonSchemaType.Array) parameter.Required = false;
        }

        if (metadata.OfType<ListShape>().FirstOrDefault() is { } list && !sends) AddList(operation, list, context);
        if (metadata.OfType<OneShape>().Any() && !sends) AddCommon(operation, "fields", ParameterLocation.Query, document);
        if (sends && tagged is not null)
        {
            if (tagged.Needed) AddCommon(operation, "If-Match", ParameterLocation.Header, document, required: true);
            else Add(operation, "If-Match", ParameterLocation.Header);
        }

        if (!sends && metadata.OfType<OneShape>().Any()) AddCommon(operation, "If-None-Match", ParameterLocation.Header, document);
        if (context.Description.HttpMethod == HttpMethods.Post) AddCommon(operation, Idempotency.Header, ParameterLocation.Header, document);
        if (context.Description.HttpMethod == HttpMethods.Delete) Add(operation, Upload.WhyParameter, ParameterLocation.Query);
        if (isUpload)
        {
            Add(operation, Upload.NameParameter, ParameterLocation.Query, required: true);
            Add(operation, Upload.WhyParameter, ParameterLocation.Query);
        }

        operation.Security = rule.OpenToAll ? [[]]
            : [new() { [new OpenApiSecuritySchemeReference(DocumentDescription.Bearer, document)] = [] }, new() { [new OpenApiSecuritySchemeReference(DocumentDescription.Session, document)] = [] }];
        AddBody(operation, metadata);
        Exemplify(operation);
        foreach (var status in Refusals(rule, sends, tagged, metadata.OfType<BodyShape>().Any() || isUpload, context.Description.RelativePath!.Contains('{')))
            (operation.Responses ??= []).TryAdd($"{status}", new OpenApiResponseReference(DocumentDescription.Problem, document));
        return Task.CompletedTask;
    }

    private static string WhoMay(RouteRule rule) => rule switch
    {
        { OpenToAll: true } => "For everybody.",
        { Action: { } action } => AccessRules.Of(action) is var access ? $"For those who may {access.Words.En} (`{access.Code}`)." : "",
        _ => "For whoever is signed in.",
    };

    private static IEnumerable<int> Refusals(RouteRule rule, bool sends, TaggedRoute? tagged, bool hasBody, bool hasPart)
    {
        yield return StatusCodes.Status400BadRequest;
        if (!rule.OpenToAll) yield return StatusCodes.Status401Unauthorized;
        if (rule.Action is not null) yield return StatusCodes.Status403Forbidden;
        if (hasPart) yield return StatusCodes.Status404NotFound;
        yield return StatusCodes.Status429TooManyRequests;
        if (!sends) yield break;
        yield return StatusCodes.Status409Conflict;
        yield return StatusCodes.Status422UnprocessableEntity;
        if (tagged is not null) yield return StatusCodes.Status412PreconditionFailed;
        if (tagged is { Needed: true }) yield return StatusCodes.Status428PreconditionRequired;
        if (!hasBody) yield break;
        yield return StatusCodes.Status413PayloadTooLarge;
        yield return StatusCodes.Status415UnsupportedMediaType;
    }

    private static void AddList(OpenApiOperation operation, ListShape list, OpenApiOperationTransformerContext context)
    {
        var options = context.ApplicationServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        foreach (var name in ListAsked.Common) AddCommon(operation, name, ParameterLocation.Query, context.Document!);
        foreach (var field in ApiField.Of(list.Row, options).Where(field => field.IsPlain)) Add(operation, field.Name, ParameterLocation.Query, schema: SchemaOf(field.Type, options));
        foreach (var type in (string[])[ListAsked.Csv, ListAsked.NdJson])
            operation.Responses!["200"].Content!.Add(type, new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
    }

    // What many operations take is described once.
    private static void AddCommon(OpenApiOperation operation, string name, ParameterLocation where, OpenApiDocument document, bool required = false)
    {
        var components = (document.Components ??= new OpenApiComponents()).Parameters ??= new Dictionary<string, IOpenApiParameter>();
        components.TryAdd(name, Parameter(name, where, required, ParameterWords.SchemaOf(name)));
        operation.Parameters!.Add(new OpenApiParameterReference(name, document));
    }

    private static void Add(OpenApiOperation operation, string name, ParameterLocation where, bool required = false, OpenApiSchema? schema = null)
    {
        if (!operation.Parameters!.Any(known => known.Name == name)) operation.Parameters!.Add(Parameter(name, where, required, schema ?? ParameterWords.SchemaOf(name)));
    }

    private static OpenApiParameter Parameter(string name, ParameterLocation where, bool required, OpenApiSchema schema) =>
        new() { Name = name, In = where, Required = required, Description = ParameterWords.Of(name), Schema = schema };

    private static OpenApiSchema SchemaOf(Type type, JsonSerializerOptions options) => type switch
    {
        { IsEnum: true } => new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Enum.GetValues(type).Cast<object>().Select(code => JsonSerializer.SerializeToNode(code, type, options)!)] },
        _ when type == typeof(int) || type == typeof(long) => new OpenApiSchema { Type = JsonSchemaType.Integer },
        _ when type == typeof(double) || type == typeof(decimal) => new OpenApiSchema { Type = JsonSchemaType.Number },
        _ when type == typeof(bool) => new OpenApiSchema { Type = JsonSchemaType.Boolean },
        _ when type == typeof(DateOnly) => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
        _ when type == typeof(DateTimeOffset) => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" },
        _ => new OpenApiSchema { Type = JsonSchemaType.String },
    };

    // A reason may stand beside whatever is sent.
    private static void AddBody(OpenApiOperation operation, IList<object> metadata)
    {
        operation.RequestBody?.Content?.Remove(BodyShape.AnyType);
        if (!metadata.OfType<BodyShape>().Any() || operation.RequestBody?.Content is not { } content || !content.TryGetValue("application/json", out var media) || media is not OpenApiMediaType json) return;
        json.Schema = new OpenApiSchema
        {
            AllOf =
            [
                json.Schema!,
                new OpenApiSchema { Type = JsonSchemaType.Object, Properties = new Dictionary<string, IOpenApiSchema> { [BodyReader.Why] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null, Description = ParameterWords.Of(BodyReader.Why) } } },
            ],
        };
    }

    private static void Exemplify(OpenApiOperation operation)
    {
        if (operation.RequestBody?.Content is { } sent && sent.TryGetValue("application/json", out var request) && request is OpenApiMediaType asked) asked.Example = ApiExamples.Of(operation.OperationId!, "request");
        foreach (var status in (string[])["200", "201"])
            if (operation.Responses?.TryGetValue(status, out var response) == true && response.Content?.TryGetValue("application/json", out var media) == true && media is OpenApiMediaType answer)
                answer.Example = ApiExamples.Of(operation.OperationId!, "response");
    }
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jundeng.Testing;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Jundeng.Web.Tests.Api;

public sealed class OpenApiTests(PlanServer server)
{
    private static readonly JsonSerializerOptions s_text = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Get_Description_IsTheApprovedOne() => Approved.Verify("OpenApi", (await DescriptionAsync()).ToJsonString(s_text) + "\n");

    [Fact]
    public async Task Get_Description_IsSoundByTheRulesOfItsFormat()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes((await DescriptionAsync()).ToJsonString()));

        var read = await OpenApiDocument.LoadAsync(stream, "json", new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetDefaultRuleSet() }, TestContext.Current.CancellationToken);

        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic!.SpecificationVersion);
        Assert.Empty(read.Diagnostic.Errors);
    }

    [Fact]
    public async Task Get_Description_NamesEveryOperationAndSaysWhatItDoes()
    {
        var operations = Operations(await DescriptionAsync()).ToList();

        Assert.True(operations.Count > 100);
        Assert.Equal(operations.Count, operations.Select(operation => (string)operation["operationId"]!).Distinct().Count());
        Assert.DoesNotContain(operations, operation => string.IsNullOrEmpty((string?)operation["summary"]) || operation["tags"]!.AsArray().Count != 1 || operation["responses"]!["400"] is null);
    }

    [Fact]
    public async Task Get_Description_HasAnExampleOfWhateverIsSentThatFitsItsSchema()
    {
        var description = await DescriptionAsync();

        foreach (var operation in Operations(description).Where(operation => operation["requestBody"]?["content"]?["application/json"] is not null))
        {
            var media = operation["requestBody"]!["content"]!["application/json"]!;
            var (name, example) = ((string)operation["operationId"]!, media["example"]);
            Assert.True(example is JsonObject, $"{name} has no example");
            var schema = Schema(description, media["schema"]!["allOf"]![0]!);
            var (fields, given) = (schema["properties"]?.AsObject().Select(field => field.Key).Append("why").ToHashSet() ?? ["why"], example.AsObject().Select(field => field.Key).ToList());
            Assert.True(given.TrueForAll(fields.Contains), $"{name}: {string.Join(", ", given.Where(field => !fields.Contains(field)))}");
            var needed = schema["required"]?.AsArray().Select(field => (string)field!).ToList() ?? [];
            Assert.True(needed.TrueForAll(given.Contains), $"{name} lacks {string.Join(", ", needed.Where(field => !given.Contains(field)))}");
        }
    }

    private static IEnumerable<JsonNode> Operations(JsonNode description) => description["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!);

    private static JsonNode Schema(JsonNode description, JsonNode schema) => (string?)schema["$ref"] is { } name ? description["components"]!["schemas"]![name[(name.LastIndexOf('/') + 1)..]]! : schema;

    private async Task<JsonNode> DescriptionAsync()
    {
        using var answer = await server.GetAsync("/openapi/v1.json");
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }
}

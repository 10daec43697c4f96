using System.Text.Json.Nodes;

namespace Jundeng.Web.Api;

/// <summary>Examples of what is sent and answered, by operation; a data file.</summary>
internal static class ApiExamples
{
    private static readonly Lazy<JsonObject> s_all = new(() =>
    {
        using var file = typeof(ApiExamples).Assembly.GetManifestResourceStream("Jundeng.Web.Api.examples.json")!;
        return JsonNode.Parse(file)!.AsObject();
    });

    /// <summary>The example of an operation; null where there is none.</summary>
    public static JsonNode? Of(string operation, string what) => s_all.Value[operation]?[what]?.DeepClone();
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jundeng.Plans.Tests.Scoring;

/// <summary>What a careful reader found in a plan, from <c>NAME.gold.json</c>. Places are code points.</summary>
internal sealed record Gold(IReadOnlyList<Gold.Task> Tasks, IReadOnlyList<Gold.Target> Targets)
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    public sealed record Task(string Id, string Domain, string Title, int Start, IReadOnlyList<string> Resp, IReadOnlyList<string> Coop);

    public sealed record Target(
        [property: JsonPropertyName("task")] string TaskId,
        int Start,
        int End,
        string Surface,
        decimal Value,
        string Unit,
        [property: JsonPropertyName("cmp")] string Comparator,
        string Kind,
        [property: JsonPropertyName("ind")] string Indicator);

    public static Gold Load(string path) => JsonSerializer.Deserialize<Gold>(File.ReadAllText(path), s_options) ?? throw new FormatException($"{path} holds nothing.");
}

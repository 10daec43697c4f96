using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Jundeng.Ledger;
using Jundeng.Plans;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api;

/// <summary>Reads a JSON object field by field, so that every mistake is found.</summary>
internal static class BodyReader
{
    public const string Why = "why";

    /// <param name="sent">What was sent.</param>
    /// <param name="address">What the address says already: it need not be sent, and nothing else may be.</param>
    /// <param name="options">How JSON is read.</param>
    public static (T Value, string? Why) Read<T>(JsonObject sent, RouteValueDictionary address, JsonSerializerOptions options)
        where T : class
    {
        var refusals = new List<Refusal>();
        var fields = Fields(typeof(T), options);
        foreach (var field in fields)
        {
            if (!address.TryGetValue(field.Name, out var part) || part?.ToString() is not { } said) continue;
            JsonNode value = field.PropertyType == typeof(int) && int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(said);
            if (sent[field.Name] is { } given && !JsonNode.DeepEquals(given, value)) refusals.Add(ApiMessages.FieldInvalid(field.Name, new($"地址里的 {said}，或不写", $"{said}, as in the address, or left out")));
            sent[field.Name] = value;
        }

        var json = JsonSerializer.SerializeToElement(sent);
        string? why = null;
        foreach (var given in json.EnumerateObject())
        {
            if (fields.FirstOrDefault(field => field.Name == given.Name) is { } field) Check(field, given.Value, refusals);
            else if (given.Name != Why) refusals.Add(ApiMessages.FieldUnknown(given.Name, string.Join(", ", fields.Select(known => known.Name).Append(Why))));
            else if (given.Value.ValueKind is JsonValueKind.String or JsonValueKind.Null) why = given.Value.GetString();
            else refusals.Add(ApiMessages.FieldInvalid(Why, WordsOf(typeof(string), options)));
        }

        refusals.AddRange(fields.Where(field => IsNeeded(field) && !json.TryGetProperty(field.Name, out _)).Select(field => ApiMessages.FieldMissing(field.Name)));
        if (refusals.Count > 0) throw new LedgerRefusedException(refusals);
        return (json.Deserialize<T>(options)!, why);
    }

    /// <summary>The fields that can be sent.</summary>
    public static IReadOnlyList<JsonPropertyInfo> Fields(Type type, JsonSerializerOptions options) =>
        [.. options.GetTypeInfo(type).Properties.Where(field => field.Set is not null || field.AssociatedParameter is not null)];

    /// <summary>Whether a field must be given.</summary>
    public static bool IsNeeded(JsonPropertyInfo field) => field.AssociatedParameter is { } parameter ? !parameter.HasDefaultValue && !CanBeNull(field) : field.IsRequired;

    private static bool CanBeNull(JsonPropertyInfo field) =>
        Nullable.GetUnderlyingType(field.PropertyType) is not null || (!field.PropertyType.IsValueType && field.AssociatedParameter is not { IsNullable: false });

    private static void Check(JsonPropertyInfo field, JsonElement value, List<Refusal> refusals)
    {
        if (value.ValueKind == JsonValueKind.Null && IsNeeded(field))
        {
            refusals.Add(ApiMessages.FieldMissing(field.Name));
            return;
        }

        try
        {
            value.Deserialize(field.PropertyType, field.Options);
        }
        catch (JsonException e)
        {
            // Within a list or an object the path says where.
            var inner = e.Path is { Length: > 1 } path ? path[1..] : "";
            refusals.Add(ApiMessages.FieldInvalid(field.Name + inner, inner.Length > 0 ? new("说明所列的类型", "of the type that the description gives") : WordsOf(field.PropertyType, field.Options)));
        }
    }

    private static LocalText WordsOf(Type type, JsonSerializerOptions options) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var day when day == typeof(DateOnly) => new("日期，如 2026-06-30", "a day, such as 2026-06-30"),
        var text when text == typeof(string) => new("文字", "a text"),
        var yes when yes == typeof(bool) => new("true 或 false", "true or false"),
        var whole when whole == typeof(int) || whole == typeof(long) => new("整数", "a whole number"),
        var number when number == typeof(double) || number == typeof(decimal) => new("数", "a number"),
        { IsEnum: true } code => Codes(code, options) is var codes ? new($"下列之一：{codes}", $"one of {codes}") : null!,
        _ => new("说明所列的类型", "of the type that the description gives"),
    };

    private static string Codes(Type type, JsonSerializerOptions options) =>
        string.Join(", ", Enum.GetValues(type).Cast<object>().Select(code => JsonSerializer.SerializeToElement(code, type, options).GetString()));
}

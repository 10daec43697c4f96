using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Jundeng.Plans;

namespace Jundeng.Web.Api;

/// <summary>A field of what the API answers with.</summary>
internal sealed class ApiField(JsonPropertyInfo property)
{
    public string Name => property.Name;

    /// <summary>Whether it holds a single value, by which a list can be filtered and sorted.</summary>
    public bool IsPlain { get; } = IsPlainType(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);

    /// <summary>What it holds where it holds something.</summary>
    public Type Type { get; } = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    /// <summary>All fields of a type in their order.</summary>
    public static IReadOnlyList<ApiField> Of(Type type, JsonSerializerOptions options) =>
        [.. options.GetTypeInfo(type).Properties.Where(property => property.Get is not null).Select(property => new ApiField(property))];

    public object? ValueOf(object row) => property.Get!(row);

    public void Write(Utf8JsonWriter writer, object row)
    {
        writer.WritePropertyName(property.Name);
        JsonSerializer.Serialize(writer, ValueOf(row), property.PropertyType, property.Options);
    }

    /// <summary>The value as it stands in a table or an address; what has several parts stands as JSON.</summary>
    public string TextOf(object row, string language) => ValueOf(row) switch
    {
        null => "",
        string text => text,
        LocalText text => text.In(language),
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("O", CultureInfo.InvariantCulture),
        IFormattable number and (int or long or double or decimal) => number.ToString(null, CultureInfo.InvariantCulture),
        var other => JsonSerializer.SerializeToElement(other, property.PropertyType, property.Options) is { ValueKind: JsonValueKind.String } code ? code.GetString()! : JsonSerializer.Serialize(other, property.PropertyType, property.Options),
    };

    private static bool IsPlainType(Type type) =>
        type.IsEnum || type == typeof(string) || type == typeof(bool) || type == typeof(int) || type == typeof(long) || type == typeof(double) || type == typeof(decimal)
        || type == typeof(DateOnly) || type == typeof(DateTimeOffset);
}

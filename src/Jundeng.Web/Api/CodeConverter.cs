using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jundeng.Web.Api;

/// <summary>Reads and writes an enumeration by its code.</summary>
internal sealed class CodeConverter<T>(Func<T, string> codeOf) : JsonConverter<T>, ICodeList
    where T : struct, Enum
{
    public IEnumerable<string> Codes => Enum.GetValues<T>().Select(codeOf);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var code = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        foreach (var value in Enum.GetValues<T>())
            if (codeOf(value) == code)
                return value;
        throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(codeOf(value));
}

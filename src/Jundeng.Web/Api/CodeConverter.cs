using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jundeng.Web.Api;

/// <summary>Writes an enumeration by its code. The API only answers with them.</summary>
internal sealed class CodeConverter<T>(Func<T, string> codeOf) : JsonConverter<T>, ICodeList
    where T : struct, Enum
{
    public IEnumerable<string> Codes => Enum.GetValues<T>().Select(codeOf);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(codeOf(value));
}

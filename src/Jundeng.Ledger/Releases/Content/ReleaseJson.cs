using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jundeng.Ledger.Releases.Content;

/// <summary>The content of a release as bytes: the same content gives the same bytes.</summary>
public static class ReleaseJson
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>The canonical JSON in UTF-8.</summary>
    public static byte[] ToBytes(ReleaseContent content) => JsonSerializer.SerializeToUtf8Bytes(content, s_options);

    /// <summary>What canonical JSON says.</summary>
    public static ReleaseContent Read(ReadOnlySpan<byte> bytes) => JsonSerializer.Deserialize<ReleaseContent>(bytes, s_options)!;
}

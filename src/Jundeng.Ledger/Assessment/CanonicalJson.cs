using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jundeng.Ledger.Assessment;

/// <summary>JSON whose bytes follow from what it says alone: no space, keys in a fixed order, numbers by their shortest digits.</summary>
internal static class CanonicalJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(stream, s_options);
        write(json);
    }

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string DigestOf(Action<Utf8JsonWriter> write) => Digest.Of(stream => Write(stream, write));
}

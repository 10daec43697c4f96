using System.Security.Cryptography;
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
    public static string DigestOf(Action<Utf8JsonWriter> write)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using (var stream = new HashStream(hash)) Write(stream, write);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Hands what is written to a hash and keeps nothing.</summary>
    private sealed class HashStream(IncrementalHash hash) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => hash.AppendData(buffer, offset, count);

        public override void Write(ReadOnlySpan<byte> buffer) => hash.AppendData(buffer);

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}

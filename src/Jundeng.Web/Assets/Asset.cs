using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Jundeng.Web.Assets;

/// <summary>A file that travels in the assembly; its address changes with its content, so that browsers may keep it for ever.</summary>
internal sealed class Asset(string path)
{
    private readonly Lazy<byte[]> _content = new(() => Read(path));
    private readonly ConcurrentDictionary<string, byte[]> _compressed = new();
    private string? _fingerprint;

    public string Fingerprint => _fingerprint ??= Convert.ToHexStringLower(SHA256.HashData(_content.Value))[..12];

    public string Url => $"/assets/{Fingerprint}/{path}";

    public string ContentType => Path.GetExtension(path) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    /// <summary>The content in an encoding; an empty name means as it is.</summary>
    public byte[] In(string encoding) => encoding.Length == 0 ? _content.Value : _compressed.GetOrAdd(encoding, Compress);

    private byte[] Compress(string encoding)
    {
        using var buffer = new MemoryStream();
        using (Stream stream = encoding == "br"
            ? new BrotliStream(buffer, CompressionLevel.Optimal, leaveOpen: true)
            : new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
            stream.Write(_content.Value);
        return buffer.ToArray();
    }

    private static byte[] Read(string path)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(AssetCatalogue.Prefix + path)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

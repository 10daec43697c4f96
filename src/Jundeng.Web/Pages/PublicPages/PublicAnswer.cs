using System.IO.Compression;
using System.Security.Cryptography;
using Jundeng.Publishing.Drawings;

namespace Jundeng.Web.Pages.PublicPages;

/// <summary>A page or file as it is sent, in every encoding that is worth it.</summary>
internal sealed class PublicAnswer
{
    private const int TagLength = 32;
    private const int WorthIt = 1024;

    private readonly Dictionary<string, byte[]> _encoded = new(StringComparer.Ordinal);

    public PublicAnswer(int status, string contentType, string? disposition, byte[] body)
    {
        (Status, ContentType, Disposition, Tag) = (status, contentType, disposition, Convert.ToHexStringLower(SHA256.HashData(body))[..TagLength]);
        _encoded[""] = body;
        if (body.Length < WorthIt || !(contentType.StartsWith("text/", StringComparison.Ordinal) || contentType.StartsWith("application/json", StringComparison.Ordinal) || contentType == DrawingFile.ContentType)) return;
        _encoded["br"] = Encode(body, stream => new BrotliStream(stream, CompressionLevel.Optimal));
        _encoded["gzip"] = Encode(body, stream => new GZipStream(stream, CompressionLevel.Optimal));
    }

    public int Status { get; }

    public string ContentType { get; }

    public string? Disposition { get; }

    /// <summary>The same for the same bytes.</summary>
    public string Tag { get; }

    /// <summary>How much memory it takes.</summary>
    public long Size => _encoded.Values.Sum(body => (long)body.Length);

    /// <summary>The best encoding of those that are accepted; empty for none.</summary>
    public string EncodingFor(string accepted) =>
        _encoded.Count == 1 ? "" : accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br" : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip" : "";

    public byte[] In(string encoding) => _encoded[encoding];

    private static byte[] Encode(byte[] body, Func<Stream, Stream> encoder)
    {
        using var stream = new MemoryStream();
        using (var encoding = encoder(stream)) encoding.Write(body);
        return stream.ToArray();
    }
}

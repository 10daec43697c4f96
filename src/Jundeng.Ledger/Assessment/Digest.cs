using System.Security.Cryptography;

namespace Jundeng.Ledger.Assessment;

/// <summary>SHA-256 of what is written, of which nothing is kept.</summary>
internal static class Digest
{
    /// <summary>In lower-case hexadecimal.</summary>
    public static string Of(Action<Stream> write)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write)) write(stream);
        return Convert.ToHexStringLower(hash.Hash!);
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Jundeng.Ledger.Accounts.Security;

/// <summary>
/// Protects secrets that must be read again with the key of a file outside the database, named by JUNDENG_SECRET_KEY; without such a file they
/// are stored as they are.
/// </summary>
internal sealed class SecretBox
{
    private const string Variable = "JUNDENG_SECRET_KEY";
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[]? _key;

    private SecretBox(byte[]? key) => (_key, KeyId) = (key, key is null ? null : Convert.ToHexStringLower(SHA256.HashData(key))[..16]);

    /// <summary>Tells one key from another and says nothing of it; null without one.</summary>
    public string? KeyId { get; }

    public static SecretBox Open()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } path) return new SecretBox(null);
        try
        {
            var key = Convert.FromBase64String(File.ReadAllText(path).Trim());
            return key.Length == KeyBytes ? new SecretBox(key) : throw new FormatException();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new LedgerRefusedException(SecurityMessages.SecretKey(path));
        }
    }

    /// <summary>Whether what was closed with a key can be read; what was stored as it is always can.</summary>
    public bool CanRead(string? keyId) => keyId is null || keyId == KeyId;

    public string Close(string secret)
    {
        if (_key is null) return secret;
        var (plain, nonce, tag) = (Encoding.UTF8.GetBytes(secret), RandomNumberGenerator.GetBytes(NonceBytes), new byte[TagBytes]);
        var cipher = new byte[plain.Length];
        using var aes = new AesGcm(_key, TagBytes);
        aes.Encrypt(nonce, plain, cipher, tag);
        return Convert.ToBase64String([.. nonce, .. tag, .. cipher]);
    }

    /// <param name="stored">What was stored.</param>
    /// <param name="keyId">The key with which it was closed; null where there was none.</param>
    public string Read(string stored, string? keyId)
    {
        if (keyId is null) return stored;
        if (!CanRead(keyId)) throw new LedgerRefusedException(SecurityMessages.OtherSecretKey);
        var bytes = Convert.FromBase64String(stored).AsSpan();
        var plain = new byte[bytes.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(_key!, TagBytes);
        aes.Decrypt(bytes[..NonceBytes], bytes[(NonceBytes + TagBytes)..], bytes[NonceBytes..(NonceBytes + TagBytes)], plain);
        return Encoding.UTF8.GetString(plain);
    }
}

using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Jundeng.Ledger.Accounts.Security;

/// <summary>Codes that change with time, by RFC 6238 with the parameters that all authenticator programs know: SHA-1, 30 seconds, 6 digits.</summary>
public static class Totp
{
    private const int Seconds = 30;
    private const int Digits = 6;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    // A clock may be this many steps off.
    private const int Drift = 1;

    // As long as the hash, as RFC 4226 recommends.
    private const int SecretBytes = 20;

    /// <summary>A secret made at random, in Base32 as programs take it.</summary>
    public static string NewSecret() => ToBase32(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>Whether it can be a secret that was made here.</summary>
    public static bool IsSecret(string text) => text.Length == SecretBytes * 8 / 5 && text.All(letter => Letters.Contains(letter, StringComparison.Ordinal));

    /// <summary>What an authenticator program reads, as a link or as a picture of it.</summary>
    public static string UriOf(string account, string secret) => $"otpauth://totp/Jundeng:{Uri.EscapeDataString(account)}?secret={secret}&issuer=Jundeng";

    /// <summary>The code of a moment.</summary>
    public static string CodeAt(string secret, DateTimeOffset moment) => Code(FromBase32(secret), StepOf(moment), Digits);

    /// <summary>The step whose code it is, near a moment and after the last one used; null where it is none.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="code">What was typed.</param>
    /// <param name="moment">Now.</param>
    /// <param name="used">The step of the last code that was taken; null where none was.</param>
    public static long? Match(string secret, string code, DateTimeOffset moment, long? used)
    {
        var (key, given, now) = (FromBase32(secret), Encoding.ASCII.GetBytes(code.Trim()), StepOf(moment));
        long? found = null;
        for (var step = now - Drift; step <= now + Drift; step++)
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(key, step, Digits)), given) && (used is null || step > used))
                found ??= step;
        return found;
    }

    /// <summary>The code of a step, as RFC 4226 truncates it.</summary>
    public static string Code(ReadOnlySpan<byte> key, long step, int digits)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // RFC 6238 asks for SHA-1, and within HMAC it is sound.
        var hash = HMACSHA1.HashData(key, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0x0F)) & int.MaxValue;
        return (number % (int)Math.Pow(10, digits)).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }

    private static long StepOf(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / Seconds;

    private static string ToBase32(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        var (bits, value) = (0, 0);
        foreach (var one in bytes)
        {
            (bits, value) = (bits + 8, (value << 8) | one);
            for (; bits >= 5; bits -= 5) text.Append(Letters[(value >> (bits - 5)) & 31]);
        }

        return text.ToString();
    }

    private static byte[] FromBase32(string text)
    {
        var bytes = new List<byte>();
        var (bits, value) = (0, 0);
        foreach (var letter in text)
        {
            (bits, value) = (bits + 5, ((value << 5) | Letters.IndexOf(letter, StringComparison.Ordinal)) & 0xFFF);
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(value >> bits));
        }

        return [.. bytes];
    }
}

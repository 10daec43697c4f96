using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Jundeng.Ledger.Audit;

/// <summary>
/// A checkpoint with a signature (ECDSA on P-256 with SHA-256) as a text that people and programs read: a line for the moment, one for each
/// chain, one for the public key, one for the signature over all lines before it.
/// </summary>
public static partial class SignedCheckpoint
{
    private const string FirstLine = "jundeng checkpoint 1";

    /// <summary>Makes a key, in PEM. It belongs outside the folder of the data: whoever has both can rewrite history.</summary>
    public static string NewKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKeyPem() + "\n";
    }

    /// <summary>The public half of a key, as it stands in checkpoints.</summary>
    /// <param name="pem">A private or public key in PEM.</param>
    /// <exception cref="LedgerRefusedException">There is no key on P-256 in it.</exception>
    public static string PublicKey(string pem)
    {
        using var key = Import(pem);
        return Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());
    }

    /// <summary>Writes and signs a checkpoint.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <param name="pem">The private key in PEM.</param>
    /// <exception cref="LedgerRefusedException">There is no private key on P-256 in <paramref name="pem"/>.</exception>
    public static string Write(Checkpoint checkpoint, string pem)
    {
        using var key = Import(pem);
        var text = new StringBuilder(FirstLine).Append('\n').Append(CultureInfo.InvariantCulture, $"at {checkpoint.At:O}\n");
        foreach (var chain in checkpoint.Chains) text.Append(CultureInfo.InvariantCulture, $"chain {chain.Chain} {chain.Length} {chain.Head}\n");
        text.Append(CultureInfo.InvariantCulture, $"key {PublicKey(pem)}\n");
        try
        {
            var signature = key.SignData(Encoding.UTF8.GetBytes(text.ToString()), HashAlgorithmName.SHA256);
            return text.Append(CultureInfo.InvariantCulture, $"signature {Convert.ToBase64String(signature)}\n").ToString();
        }
        catch (CryptographicException)
        {
            throw new LedgerRefusedException(AuditMessages.NotAKey);
        }
    }

    /// <summary>Reads a checkpoint and checks its signature.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pem">The key that must have signed it, private or public; null takes the key in the text on trust.</param>
    /// <exception cref="LedgerRefusedException">The text is no checkpoint, was changed, or was signed with another key.</exception>
    public static Checkpoint Read(string text, string? pem)
    {
        text = text.ReplaceLineEndings("\n");
        var lines = text.TrimEnd('\n').Split('\n');
        if (lines.Length < 4 || lines[0] != FirstLine || Line(lines[^2], "key ") is not { } publicKey || Line(lines[^1], "signature ") is not { } signature
            || Line(lines[1], "at ") is not { } at || !DateTimeOffset.TryParseExact(at, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            throw new LedgerRefusedException(AuditMessages.NotACheckpoint);
        var chains = lines[2..^2].Select(line => Chain().Match(line)).ToList();
        if (chains.Any(chain => !chain.Success)) throw new LedgerRefusedException(AuditMessages.NotACheckpoint);
        if (pem is not null && PublicKey(pem) != publicKey) throw new LedgerRefusedException(AuditMessages.OtherKey);
        if (!IsSigned(text[..text.LastIndexOf("signature ", StringComparison.Ordinal)], publicKey, signature)) throw new LedgerRefusedException(AuditMessages.BadSignature);
        return new Checkpoint(moment, [.. chains.Select(chain => new CheckpointChain(Number(chain.Groups[1]), Number(chain.Groups[2]), chain.Groups[3].Value))]);
    }

    private static long Number(Group group) => long.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static string? Line(string line, string word) => line.StartsWith(word, StringComparison.Ordinal) ? line[word.Length..] : null;

    private static bool IsSigned(string text, string publicKey, string signature)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(publicKey), out _);
            return key.VerifyData(Encoding.UTF8.GetBytes(text), Convert.FromBase64String(signature), HashAlgorithmName.SHA256);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return false;
        }
    }

    private static ECDsa Import(string pem)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            if (key.ExportParameters(false).Curve.Oid.Value == ECCurve.NamedCurves.nistP256.Oid.Value) return key;
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException)
        {
            // Told below.
        }

        key.Dispose();
        throw new LedgerRefusedException(AuditMessages.NotAKey);
    }

    [GeneratedRegex("^chain ([0-9]{1,18}) ([0-9]{1,18}) ([0-9a-f]{64})$", RegexOptions.CultureInvariant)]
    private static partial Regex Chain();
}

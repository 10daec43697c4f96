using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Jundeng.Ledger.Audit;

/// <summary>
/// SHA-256 over fields in order: the number of its UTF-8 bytes in decimal, a colon and the bytes; an absent field is a single hyphen.
/// So no two lists of fields give the same bytes.
/// </summary>
internal sealed class FieldHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public FieldHash Add(string? field)
    {
        if (field is null)
        {
            _hash.AppendData("-"u8);
            return this;
        }

        var bytes = Encoding.UTF8.GetBytes(field);
        _hash.AppendData(Encoding.ASCII.GetBytes(bytes.Length.ToString(CultureInfo.InvariantCulture) + ":"));
        _hash.AppendData(bytes);
        return this;
    }

    public FieldHash Add(long? field) => Add(field?.ToString(CultureInfo.InvariantCulture));

    public FieldHash Add(double? field) => Add(field?.ToString("R", CultureInfo.InvariantCulture));

    public FieldHash Add(decimal? field) => Add(field?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A list: its length, then its fields.</summary>
    public FieldHash Add(IReadOnlyCollection<string> fields)
    {
        Add(fields.Count);
        foreach (var field in fields) Add(field);
        return this;
    }

    /// <summary>The hash of all that was added, in lower-case hexadecimal; starts anew.</summary>
    public string Finish() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();
}

using System.Buffers.Text;
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
    // Decimal digits of a number of bytes, and the colon.
    private const int Prefix = 11;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _buffer = new byte[4096];
    private int _used;

    // Whether anything has gone on from the buffer.
    private bool _begun;

    public FieldHash Add(string? field)
    {
        if (field is null)
        {
            Reserve(1);
            _buffer[_used++] = (byte)'-';
            return this;
        }

        var length = Encoding.UTF8.GetByteCount(field);
        Reserve(Prefix + length);
        Utf8Formatter.TryFormat(length, _buffer.AsSpan(_used), out var digits);
        _used += digits;
        _buffer[_used++] = (byte)':';
        _used += Encoding.UTF8.GetBytes(field, _buffer.AsSpan(_used));
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
    public string Finish()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Finish(hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>The hash of all that was added; starts anew.</summary>
    public void Finish(Span<byte> hash)
    {
        if (_begun)
        {
            _hash.AppendData(_buffer.AsSpan(0, _used));
            _hash.GetHashAndReset(hash);
        }
        else SHA256.HashData(_buffer.AsSpan(0, _used), hash);
        (_used, _begun) = (0, false);
    }

    public void Dispose() => _hash.Dispose();

    private void Reserve(int bytes)
    {
        if (_used + bytes <= _buffer.Length) return;
        _hash.AppendData(_buffer.AsSpan(0, _used));
        _begun = true;
        _used = 0;
        if (bytes > _buffer.Length) _buffer = new byte[bytes];
    }
}

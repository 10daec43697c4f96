using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Jundeng.Ledger.Audit;

/// <summary>The checksum of rows in any order: each is hashed with the name of its table, then the sorted hashes are.</summary>
internal sealed class RowDigest
{
    private readonly List<UInt256> _rows = [];

    /// <summary>Adds a row.</summary>
    /// <param name="hash">Is used and left empty.</param>
    /// <param name="table">The table.</param>
    /// <param name="values">The values of its columns: strings, longs, doubles, byte arrays or null.</param>
    public void Add(FieldHash hash, EventTable table, ReadOnlySpan<object?> values)
    {
        hash.Add(table.Name);
        foreach (var value in values)
        {
            _ = value switch
            {
                null => hash.Add((string?)null),
                string text => hash.Add(text),
                long whole => hash.Add(whole),
                double number => hash.Add(number),
                byte[] bytes => hash.Add(Convert.ToHexStringLower(bytes)),
                _ => throw new InvalidOperationException($"No column of {table.Name} holds a {value.GetType().Name}."),
            };
        }

        Span<byte> row = stackalloc byte[SHA256.HashSizeInBytes];
        hash.Finish(row);
        _rows.Add(UInt256.Read(row));
    }

    public string Finish(FieldHash hash)
    {
        _rows.Sort();
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        foreach (var row in _rows)
        {
            row.Write(bytes);
            hash.Add(Convert.ToHexStringLower(bytes));
        }

        return hash.Finish();
    }

    // A million rows are imported at once: 32 bytes each.
    private readonly record struct UInt256(UInt128 High, UInt128 Low) : IComparable<UInt256>
    {
        private const int Half = 16;

        public static UInt256 Read(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt128BigEndian(bytes), BinaryPrimitives.ReadUInt128BigEndian(bytes[Half..]));

        public void Write(Span<byte> bytes)
        {
            BinaryPrimitives.WriteUInt128BigEndian(bytes, High);
            BinaryPrimitives.WriteUInt128BigEndian(bytes[Half..], Low);
        }

        public int CompareTo(UInt256 other) => High.CompareTo(other.High) is not 0 and var order ? order : Low.CompareTo(other.Low);
    }
}

using System.Buffers;
using System.Text;

namespace Jundeng.Web.Pages;

/// <summary>Writes text as UTF-8 into the buffers of another; what is left is written when it is disposed.</summary>
internal sealed class Utf8Writer(IBufferWriter<byte> bytes) : TextWriter
{
    private const int Room = 16 * 1024;

    private readonly char[] _chars = ArrayPool<char>.Shared.Rent(Room);
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private int _count;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (_count == _chars.Length) Encode(last: false);
        _chars[_count++] = value;
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (buffer.Length > _chars.Length - _count)
        {
            var fitting = _chars.Length - _count;
            buffer[..fitting].CopyTo(_chars.AsSpan(_count));
            buffer = buffer[fitting..];
            _count = _chars.Length;
            Encode(last: false);
        }

        buffer.CopyTo(_chars.AsSpan(_count));
        _count += buffer.Length;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Encode(last: true);
            ArrayPool<char>.Shared.Return(_chars);
        }

        base.Dispose(disposing);
    }

    // A pair of surrogates may be cut in two here: the encoder keeps its first half.
    private void Encode(bool last)
    {
        var chars = _chars.AsSpan(0, _count);
        bytes.Advance(_encoder.GetBytes(chars, bytes.GetSpan(Encoding.GetMaxByteCount(_count)), last));
        _count = 0;
    }
}

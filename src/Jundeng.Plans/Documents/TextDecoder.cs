using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace Jundeng.Plans.Documents;

/// <summary>Bytes to text: byte-order mark, strict UTF-8, UTF-16 without a mark, what the text declares, UTF-8 with a little damage, GB18030.</summary>
internal static class TextDecoder
{
    // A text is taken for damaged UTF-8 rather than GB18030 when at most one sequence in this many is broken.
    private const int WholeSequencesForOneBroken = 20;

    // Enough to tell how a text is encoded, in bytes.
    private const int SampleLength = 1 << 16;

    private static readonly Encoding s_strictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    // GB 18030-2022 gives these a code point of their own; the platform still decodes them to the private use area.
    private const string PrivateUse = "\uE78D\uE78E\uE78F\uE790\uE791\uE792\uE793\uE794\uE795\uE796\uE81E\uE826\uE82B\uE82C\uE832\uE843\uE854\uE864";
    private const string Assigned = "\uFE10\uFE12\uFE11\uFE13\uFE14\uFE15\uFE16\uFE17\uFE18\uFE19\u9FB4\u9FB5\u9FB6\u9FB7\u9FB8\u9FB9\u9FBA\u9FBB";

    /// <summary>A decoded text, without lone surrogates.</summary>
    internal readonly record struct Decoded(string Text, string Encoding)
    {
        /// <summary>What to tell of damaged characters.</summary>
        public IReadOnlyList<LocalText> Notes => Text.AsSpan().Count('\uFFFD') is var count and > 0 ? [DocumentMessages.Replaced(count)] : [];
    }

    public static string Checksum(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Decodes a text; null where the bytes are none.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="declared">The encoding that the text names itself, used where the bytes do not tell.</param>
    public static Decoded? Decode(ReadOnlySpan<byte> bytes, Encoding? declared = null) =>
        Choose(bytes, declared) is ({ } text, var encoding) ? new Decoded(ReplaceLoneSurrogates(text, out _), encoding) : null;

    private static (string? Text, string Encoding) Choose(ReadOnlySpan<byte> bytes, Encoding? declared)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return (Encoding.UTF8.GetString(bytes[3..]), "utf-8");
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0])) return (Encoding.UTF32.GetString(bytes[4..]), "utf-32");
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return (Encoding.Unicode.GetString(bytes[2..]), "utf-16le");
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return (Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16be");
        if (bytes.Contains((byte)0)) return Utf16(bytes);
        if (Utf8.IsValid(bytes)) return (s_strictUtf8.GetString(bytes), "utf-8");
        if (declared is not null && declared.WebName != s_gb18030.WebName) return (declared.GetString(bytes), declared.WebName);
        if (declared is null && IsDamagedUtf8(bytes)) return (Encoding.UTF8.GetString(bytes), "utf-8");

        var text = s_gb18030.GetString(bytes);
        for (var i = 0; i < PrivateUse.Length; i++) text = text.Replace(PrivateUse[i], Assigned[i]);
        return (text, "gb18030");
    }

    // Without a mark, the right order of bytes is the one that gives Chinese and Latin characters.
    private static (string? Text, string Encoding) Utf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0) return (null, "");
        foreach (var (encoding, name) in new[] { (Encoding.Unicode, "utf-16le"), (Encoding.BigEndianUnicode, "utf-16be") })
            if (IsPlausible(encoding.GetString(bytes[..Math.Min(bytes.Length, SampleLength)])))
                return (encoding.GetString(bytes), name);
        return (null, "");
    }

    private static bool IsPlausible(string text)
    {
        var likely = 0;
        foreach (var c in text)
            if (c is >= ' ' and <= '~' or '\r' or '\n' or '\t' or >= '\u2010' and <= '\u2030' or >= '\u3000' and <= '\u303F' or >= '\u4E00' and <= '\u9FFF' or >= '\uFF01' and <= '\uFF5E')
                likely++;
            else if (char.IsControl(c))
                return false;
        return likely >= 0.95 * text.Length;
    }

    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status != System.Buffers.OperationStatus.Done) broken++;
            else if (length > 1) whole++;
            bytes = bytes[length..];
        }

        return broken * WholeSequencesForOneBroken <= whole;
    }

    public static string ReplaceLoneSurrogates(string text, out int replaced)
    {
        replaced = 0;
        char[]? copy = null;
        for (int i = 0, next; (next = text.AsSpan(i).IndexOfAnyInRange('\uD800', '\uDFFF')) >= 0; i++)
        {
            i += next;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            copy ??= text.ToCharArray();
            copy[i] = '\uFFFD';
            replaced++;
        }

        return copy is null ? text : new string(copy);
    }
}

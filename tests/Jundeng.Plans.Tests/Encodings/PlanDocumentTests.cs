using System.Security.Cryptography;
using System.Text;
using Jundeng.Plans.Documents;

namespace Jundeng.Plans.Tests.Encodings;

public sealed class PlanDocumentTests
{
    private const string Words = "一、重点任务\r\n1.扩大就业。新增就业500人。\n";

    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    public static IEnumerable<TheoryDataRow<string, byte[]>> Encoded =>
    [
        new("utf-8", Encoding.UTF8.GetBytes(Words)),
        new("utf-8", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Words)]),
        new("utf-16le", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Words)]),
        new("utf-16be", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Words)]),
        new("utf-32", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Words)]),
        new("gb18030", s_gb18030.GetBytes(Words)),
    ];

    [Theory]
    [MemberData(nameof(Encoded))]
    public void TryDecode_EachEncoding_GivesTheSameText(string encoding, byte[] bytes)
    {
        var text = Decode(bytes);
        Assert.Equal(Words, text.Text);
        Assert.Equal(encoding, text.Encoding);
        Assert.Empty(text.Notes);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), text.Sha256);
    }

    [Fact]
    public void TryDecode_AnEmptyFile_IsAnEmptyText() => Assert.Equal("", Decode([]).Text);

    // GB 18030-2022 gives these code points of their own: A6D9 is U+FE10, FE59 is U+9FB4
    [Fact]
    public void TryDecode_CharactersThatThePlatformTakesForPrivateUse_AreTheAssignedOnes() =>
        Assert.Equal("县\uFE10\u9FB4", Decode([.. s_gb18030.GetBytes("县"), 0xA6, 0xD9, 0xFE, 0x59]).Text);

    [Fact]
    public void TryDecode_ALittleDamage_ReplacesItAndSaysSo()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("新增城镇就业五百人。", 8))).ToList();
        bytes.RemoveAt(31);
        var text = Decode([.. bytes]);
        Assert.Equal("utf-8", text.Encoding);
        Assert.Contains('\uFFFD', text.Text);
        var note = Assert.Single(text.Notes);
        Assert.Contains("字符损坏", note.Zh, StringComparison.Ordinal);
        Assert.Contains("damaged characters", note.En, StringComparison.Ordinal);
    }

    [Fact]
    public void TryDecode_Binary_IsRefusedWithASentence()
    {
        var random = new Random(3);
        var bytes = new byte[4096];
        random.NextBytes(bytes);
        bytes[0] = bytes[1] = bytes[100] = 0;
        Assert.False(PlanDocument.TryDecode(bytes, "计划.bin", out var text, out var refusal));
        Assert.Null(text);
        Assert.Contains("计划.bin", refusal.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("计划.bin", refusal.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void FromString_LoneSurrogates_AreReplacedAndNoted()
    {
        var text = PlanText.FromString("甲\uD83D乙𠮷");
        Assert.Equal("甲\uFFFD乙𠮷", text.Text);
        Assert.Single(text.Notes);
        Assert.Equal(4, text.CodePoints.Count);
    }

    private static PlanText Decode(byte[] bytes)
    {
        Assert.True(PlanDocument.TryDecode(bytes, "计划.txt", out var text, out var refusal), refusal?.Message.En);
        return text;
    }
}

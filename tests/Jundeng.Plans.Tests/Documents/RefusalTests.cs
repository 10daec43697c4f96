using System.IO.Compression;
using System.Text;
using Jundeng.Plans.Documents;
using Jundeng.Plans.Tests.Documents.Docx;
using Jundeng.Plans.Tests.Documents.Sheets;

namespace Jundeng.Plans.Tests.Documents;

/// <summary>Files that are no plans, or mean harm.</summary>
public sealed class RefusalTests
{
    private static readonly byte[] s_document = WordDocument.Of(string.Concat(Enumerable.Range(1, 200).Select(i => WordDocument.P($"{i}.新增岗位{i}个。"))));

    [Theory]
    [InlineData("89504E470D0A1A0A", "PNG")]
    [InlineData("FFD8FFE0", "JPEG")]
    [InlineData("526172211A07", "RAR")]
    [InlineData("1F8B0800", "gzip")]
    public void Read_KnownFormatThatIsNoDocument_NamesIt(string head, string format)
    {
        var refusal = Documents.Read.Refusal(Convert.FromHexString(head), "附件");
        Assert.Equal(DocumentRefusalCode.Format, refusal.Code);
        Assert.Equal($"“附件”是 {format} 文件，不能读取；请提供文本（.txt）、网页（.html）、Word（.docx）、PDF 或 Excel（.xlsx、.xls）文件。", refusal.Message.Zh);
        Assert.Equal($"'附件' is {format}, which cannot be read; give a text (.txt), a web page (.html), a Word (.docx), PDF or Excel (.xlsx, .xls) file.", refusal.Message.En);
    }

    [Fact]
    public void Read_NeitherTextNorKnown_IsRefused()
    {
        var refusal = Documents.Read.Refusal([1, 0, 2, 0, 3], "数据.bin");
        Assert.Equal(DocumentRefusalCode.Binary, refusal.Code);
        Assert.Equal("“数据.bin”不是文本文件（含有空字节或无法识别的格式）；请提供 UTF-8、UTF-16 或 GB18030 编码的文本，或 HTML、DOCX、PDF、OFD、XLSX、XLS 文件。", refusal.Message.Zh);
    }

    [Fact]
    public void Read_ArchiveWithoutADocument_IsRefused() =>
        Assert.Equal("“包.zip”是 ZIP 文件，不能读取；请提供文本（.txt）、网页（.html）、Word（.docx）、PDF 或 Excel（.xlsx、.xls）文件。",
            Documents.Read.Refusal(WordDocument.Zip(("计划.txt", "一、任务")), "包.zip").Message.Zh);

    [Fact]
    public void Read_ArchiveThatUnpacksToGigabytes_IsRefused()
    {
        var refusal = Documents.Read.Refusal(Bomb(2048), "弹.docx");
        Assert.Equal(DocumentRefusalCode.TooLarge, refusal.Code);
        Assert.Equal("“弹.docx”解开后达 2048 MB，远超正常文件，可能是恶意构造的，已拒绝读取；如确系正常文件，请另存为文本（.txt）。", refusal.Message.Zh);
        Assert.Equal("'弹.docx' unpacks to 2048 MB, far beyond any sound document; it may have been made to do harm and was not read. If it is sound, save it as a text (.txt).", refusal.Message.En);
    }

    [Fact]
    public void Read_ArchivePackedBeyondBelief_IsRefused() => Assert.Equal(DocumentRefusalCode.TooLarge, Documents.Read.Refusal(Bomb(48)).Code);

    // the size that an archive declares is no promise
    [Fact]
    public void Read_ArchiveThatLiesAboutItsSize_IsNotUnpacked()
    {
        var words = new string('一', 40 << 20);
        var bytes = WordDocument.Of(WordDocument.P(words));
        for (var at = 0; at + 46 < bytes.Length; at++)
        {
            if (BitConverter.ToUInt32(bytes, at) == 0x02014B50 && BitConverter.ToUInt32(bytes, at + 24) > 1 << 20) BitConverter.TryWriteBytes(bytes.AsSpan(at + 24), 1000u);
            if (BitConverter.ToUInt32(bytes, at) == 0x04034B50 && BitConverter.ToUInt32(bytes, at + 22) > 1 << 20) BitConverter.TryWriteBytes(bytes.AsSpan(at + 22), 1000u);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(DocumentRefusalCode.Damaged, Documents.Read.Refusal(bytes).Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 32 << 20);
    }

    [Fact]
    public void Read_TooManyParts_IsRefused()
    {
        var refusal = Documents.Read.Refusal(WordDocument.Zip([.. Enumerable.Range(0, 10_001).Select(i => ($"a{i}", ""))]), "多.docx");
        Assert.Equal("“多.docx”解开后有 10001 个部件，远超正常文件，可能是恶意构造的，已拒绝读取；如确系正常文件，请另存为文本（.txt）。", refusal.Message.Zh);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>")]
    [InlineData("<!DOCTYPE x SYSTEM \"http://127.0.0.1/x.dtd\">")]
    public void Read_EntitiesInAWordDocument_AreRefused(string doctype)
    {
        var refusal = Documents.Read.Refusal(WordDocument.Change(s_document, "word/document.xml", xml => doctype + xml.Replace("新增", "&a;", StringComparison.Ordinal)), "实体.docx");
        Assert.Equal(DocumentRefusalCode.Entities, refusal.Code);
        Assert.Equal("“实体.docx”的内容里声明了 XML 实体（DTD），办公软件不会这样写，可能是恶意构造的，已拒绝读取；请在原程序中打开后另存。", refusal.Message.Zh);
        Assert.Equal("'实体.docx' declares XML entities (a DTD) inside, which no office program writes and which may do harm, so it was not read; open it in the program it comes from and save it anew.", refusal.Message.En);
    }

    [Fact]
    public void Read_EntitiesInAWorkbook_AreRefused() => Assert.Equal(
        DocumentRefusalCode.Entities,
        Documents.Read.Refusal(WordDocument.Change(Workbook.Of([["任务", "目标"], ["甲", "1个"]]), "xl/worksheets/sheet0.xml", xml => "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" + xml.Replace("甲", "&a;", StringComparison.Ordinal))).Code);

    [Fact]
    public void Read_CutOffAnywhere_IsRefused()
    {
        for (var length = 4; length < s_document.Length; length += s_document.Length / 40)
            Assert.Equal(DocumentRefusalCode.Damaged, Documents.Read.Refusal(s_document[..length], "半.docx").Code);
        Assert.Equal("“半.docx”是 ZIP 文件，但已损坏或不完整，无法读取；请重新获取，或在原程序中打开后另存。", Documents.Read.Refusal(s_document[..500], "半.docx").Message.Zh);
    }

    [Fact]
    public void Read_PasswordOnADocument_IsRefused()
    {
        // an encrypted package is a compound file with a stream of this name
        var bytes = new byte[4096];
        Convert.FromHexString("D0CF11E0A1B11AE1").CopyTo(bytes, 0);
        Encoding.Unicode.GetBytes("EncryptedPackage\0").CopyTo(bytes, 1024);
        var refusal = Documents.Read.Refusal(bytes, "密.docx");
        Assert.Equal(DocumentRefusalCode.Encrypted, refusal.Code);
        Assert.Equal("'密.docx' is protected by a password; remove the password in the program it comes from, save it and try again.", refusal.Message.En);
    }

    [Fact]
    public void Read_PasswordOnAnArchive_IsRefused()
    {
        var bytes = s_document.ToArray();
        for (var at = 0; at + 10 < bytes.Length; at++)
            if (BitConverter.ToUInt32(bytes, at) == 0x02014B50) bytes[at + 8] |= 1;
        Assert.Equal(DocumentRefusalCode.Encrypted, Documents.Read.Refusal(bytes).Code);
    }

    [Fact]
    public void Read_SlidesAndOtherCompounds_AreNamed()
    {
        var bytes = new byte[4096];
        Convert.FromHexString("D0CF11E0A1B11AE1").CopyTo(bytes, 0);
        Assert.Contains("是 OLE 文件", Documents.Read.Refusal(bytes).Message.Zh, StringComparison.Ordinal);
        Encoding.Unicode.GetBytes("PowerPoint Document\0").CopyTo(bytes, 1024);
        Assert.Contains("是 PPT 文件", Documents.Read.Refusal(bytes).Message.Zh, StringComparison.Ordinal);
    }

    private static byte[] Bomb(int megabytes)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var part = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var block = new byte[1 << 20];
            for (var i = 0; i < megabytes; i++) part.Write(block);
        }

        return stream.ToArray();
    }
}

using System.Text;
using Jundeng.Plans.Documents;
using Jundeng.Plans.Tests.Documents.Generators;
using Jundeng.Testing;

namespace Jundeng.Plans.Tests.Documents;

/// <summary>One plan in many formats gives one reading.</summary>
public sealed class SameReadingTests
{
    private static readonly string[] s_published = ["hangzhou-2012", "ningde-2013", "suichang-2012", "zhejiang-2016"];

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16le", "utf-16be", "utf-16le without mark", "gb18030"];

    static SameReadingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_OtherEncoding_GivesTheSameReading(string encoding)
    {
        var words = File.ReadAllText(PlanLines.Sample);
        byte[] Encode(Encoding to, bool mark) => mark ? [.. to.GetPreamble(), .. to.GetBytes(words)] : to.GetBytes(words);
        var bytes = encoding switch
        {
            "utf-8 with mark" => Encode(new UTF8Encoding(true), true),
            "utf-16le" => Encode(Encoding.Unicode, true),
            "utf-16be" => Encode(Encoding.BigEndianUnicode, true),
            "utf-16le without mark" => Encode(Encoding.Unicode, false),
            "gb18030" => Encode(Encoding.GetEncoding("gb18030"), false),
            _ => Encode(Encoding.UTF8, false),
        };
        var text = Documents.Read.Text(bytes);
        Assert.Equal(words, text.Text);
        Assert.Equal(encoding.Split(' ')[0], text.Encoding);
        SameAsText(PlanLines.Sample, text);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("gb2312", false)]
    [InlineData("gb2312", true)]
    public void Read_WebPage_GivesTheSameReading(string charset, bool breaks)
    {
        var page = PlanHtml.Page(PlanLines.Of(PlanLines.Sample), charset, breaks);
        var text = Documents.Read.Text(Encoding.GetEncoding(charset == "utf-8" ? charset : "gb18030").GetBytes(page));
        Assert.Equal(SourceFormat.Html, text.Format);
        SameAsText(PlanLines.Sample, text);
    }

    [Fact]
    public void Read_WordDocument_GivesTheSameReading()
    {
        var text = Documents.Read.Text(PlanDocx.Write(PlanLines.Of(PlanLines.Sample)));
        Assert.Equal(SourceFormat.Docx, text.Format);
        Assert.Equal(PlanLines.Of(PlanLines.Sample), Documents.Read.Lines(text));
        SameAsText(PlanLines.Sample, text);
    }

    [Theory]
    [InlineData("pdf", SourceFormat.Pdf)]
    [InlineData("doc", SourceFormat.Doc)]
    [InlineData("odt", SourceFormat.Odt)]
    public async Task Read_SavedByAnOfficeProgram_GivesTheSameReading(string extension, string format)
    {
        var bytes = await Saved.AsAsync(PlanDocx.Write(PlanLines.Of(PlanLines.Sample), plain: true), "docx", extension);
        var text = Documents.Read.Text(bytes);
        Assert.Equal(format, text.Format);
        SameAsText(PlanLines.Sample, text);
    }

    [Fact]
    public async Task Read_RichText_GivesTheSameReading()
    {
        await Saved.RequireOfficeAsync();
        var text = Documents.Read.Text(PlanRtf.Write(PlanLines.Of(PlanLines.Sample)));
        Assert.Equal(SourceFormat.Rtf, text.Format);
        Assert.Equal("本文件为 RTF 格式，由 LibreOffice 转换后读取；页码、排版等可能与原件略有出入。", Assert.Single(text.Notes).Zh);
        SameAsText(PlanLines.Sample, text);
    }

    [Fact]
    public void Read_PublishedPlansAsPagesAndWordDocuments_GiveTheSameReading()
    {
        foreach (var file in s_published.Select(name => Repository.ReferenceFile("plans", name + ".txt")))
        {
            SameAsText(file, Documents.Read.Text(PlanDocx.Write(PlanLines.Of(file))));
            SameAsText(file, Documents.Read.Html(PlanHtml.Page(PlanLines.Of(file))));
        }
    }

    private static void SameAsText(string file, PlanText other)
    {
        var text = Documents.Read.Text(File.ReadAllBytes(file));
        Assert.Equal(ReadingDigest.Of(text), ReadingDigest.Of(other));
    }
}

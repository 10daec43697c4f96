using Jundeng.Plans.Documents;
using Jundeng.Plans.Tests.Documents.Docx;
using Jundeng.Plans.Tests.Documents.Generators;

namespace Jundeng.Plans.Tests.Documents.Ofd;

public sealed class OfdReaderTests
{
    [Fact]
    public void Read_Plan_GivesTheSameReading()
    {
        var text = Documents.Read.Text(PlanOfd.Write(PlanLines.Of(PlanLines.Sample)));
        Assert.Equal(SourceFormat.Ofd, text.Format);
        Assert.DoesNotContain("公报", text.Text, StringComparison.Ordinal);
        Assert.Equal(ReadingDigest.Of(Documents.Read.Text(File.ReadAllBytes(PlanLines.Sample))), ReadingDigest.Of(text));
    }

    [Fact]
    public void Read_PagesWithoutText_AreRefused()
    {
        var bytes = WordDocument.Change(PlanOfd.Write(["一、任务"]), "Doc_0/Pages/Page_0/Content.xml", _ => "<Page/>");
        Assert.Equal(DocumentRefusalCode.NoText, Documents.Read.Refusal(bytes).Code);
    }

    [Fact]
    public void Read_MissingPage_IsRefused()
    {
        var bytes = WordDocument.Change(PlanOfd.Write(["一、任务"]), "Doc_0/Document.xml", xml => xml.Replace("Page_0", "Page_7", StringComparison.Ordinal));
        Assert.Equal("“丢.ofd”是 OFD 文件，但已损坏或不完整，无法读取；请重新获取，或在原程序中打开后另存。", Documents.Read.Refusal(bytes, "丢.ofd").Message.Zh);
    }
}

using Jundeng.Plans.Documents;
using Jundeng.Plans.Tests.Documents.Docx;
using Jundeng.Plans.Tests.Documents.Generators;
using Jundeng.Testing;
using static Jundeng.Plans.Tests.Documents.Pdf.PdfFile;

namespace Jundeng.Plans.Tests.Documents.Pdf;

public sealed class PdfReaderTests
{
    private const double Left = 60;

    [Fact]
    public void Read_RunningHeadsAndPageNumbers_AreLeftOut()
    {
        Require();
        var pages = Enumerable.Range(1, 6).Select(page =>
            Line(200, 30, page % 2 == 0 ? "Plan of the county" : "Year 2026")
            + string.Concat(Enumerable.Range(1, 20).Select(line => Line(Left, 80 + 15 * line, $"{line}. Page {(char)('A' + page)}.")))
            + Line(290, 800, $"- {page} -"));
        var text = Documents.Read.Text(Of([.. pages]));
        Assert.Equal(120, Documents.Read.Lines(text).Length);
        Assert.DoesNotContain("2026", text.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("county", text.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("- 1 -", text.Text, StringComparison.Ordinal);
        Assert.Equal("第2页第1行", text.Source.Find(text.Text.IndexOf("1. Page C", StringComparison.Ordinal))!.Describe().Zh);
    }

    [Fact]
    public void Read_LinesOfParagraphs_AreJoinedByTheMargins()
    {
        Require();
        var text = Documents.Read.Text(Of(
            Line(Left + 20, 60, "First line of one paragraph, which is inter-") + Line(Left, 75, "rupted and goes on over the full width of it") + Line(Left, 90, "and ends.")
            + Line(Left + 20, 105, "Second.") + Line(Left + 20, 120, "Third of a full line and its other words and") + Line(Left, 135, "ends.")));
        Assert.Equal(
        [
            "First line of one paragraph, which is interrupted and goes on over the full width of it and ends.",
            "Second.",
            "Third of a full line and its other words and ends.",
        ], Documents.Read.Lines(text));
    }

    [Fact]
    public void Read_PageWithoutWords_IsNoted()
    {
        Require();
        var text = Documents.Read.Text(Of(Line(Left, 60, "Words."), Picture, Line(Left, 60, "More.")));
        Assert.Equal("第 2 页没有文字（空白页或扫描图片），未读取。", Assert.Single(text.Notes).Zh);
    }

    [Fact]
    public void Read_OnlyPictures_IsRefused()
    {
        Require();
        var refusal = Documents.Read.Refusal(Of(Picture, Picture), "扫描.pdf");
        Assert.Equal(DocumentRefusalCode.NoText, refusal.Code);
        Assert.Equal("“扫描.pdf”共 2 页，只有图片、没有文字（可能是扫描件）；请先做文字识别（OCR），或提供文字版。", refusal.Message.Zh);
        Assert.Equal("'扫描.pdf' has 2 pages of pictures and no text (it may be a scan); run text recognition (OCR) on it first, or give a version with text.", refusal.Message.En);
    }

    [Fact]
    public void Read_CutOff_IsRefused()
    {
        Require();
        var refusal = Documents.Read.Refusal("%PDF-1.4\n1 0 obj\n<</Type/Cat"u8.ToArray(), "半.pdf");
        Assert.Equal(DocumentRefusalCode.Damaged, refusal.Code);
        Assert.Equal("“半.pdf”是 PDF 文件，但已损坏或不完整，无法读取；请重新获取，或在原程序中打开后另存。", refusal.Message.Zh);
    }

    [Fact]
    public async Task Read_Encrypted_IsRefused()
    {
        Require();
        var locked = await Saved.AsAsync(WordDocument.Of(WordDocument.P("一、任务")), "docx", """pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"secret"}}""");
        var refusal = Documents.Read.Refusal(locked, "密.pdf");
        Assert.Equal(DocumentRefusalCode.Encrypted, refusal.Code);
        Assert.Equal("“密.pdf”已加密，需要密码才能打开；请在原程序中取消密码后另存，再试一次。", refusal.Message.Zh);
    }

    [Fact]
    public void Read_WithoutTheProgram_NamesThePackage()
    {
        var refusal = Documents.Read.Refusal(Of(Line(Left, 60, "Words.")), "计划.pdf", new DocumentPrograms { Pdftotext = "/nowhere/pdftotext" });
        Assert.Equal(DocumentRefusalCode.ProgramMissing, refusal.Code);
        Assert.Equal("读取 PDF 文件“计划.pdf”需要 pdftotext，本机没有安装；请安装软件包 poppler-utils（Debian、Ubuntu：sudo apt-get install poppler-utils），或另存为 .docx、.txt。", refusal.Message.Zh);
        Assert.Equal("Reading the PDF file '计划.pdf' takes pdftotext, which is not installed; install the package poppler-utils (Debian, Ubuntu: sudo apt-get install poppler-utils), or save the file as .docx or .txt.", refusal.Message.En);
    }

    [Fact]
    public void Read_ProgramThatDoesNotEnd_IsEnded()
    {
        var folder = Directory.CreateTempSubdirectory("jundeng-test-").FullName;
        var script = Path.Combine(folder, "slow");
        File.WriteAllText(script, "#!/bin/sh\nsleep 600\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var refusal = Documents.Read.Refusal(Of(Line(Left, 60, "Words.")), "慢.pdf", new DocumentPrograms { Pdftotext = script, Limit = TimeSpan.FromSeconds(0.5) });
        Directory.Delete(folder, recursive: true);
        Assert.Equal(DocumentRefusalCode.ProgramTimeout, refusal.Code);
        Assert.Equal("pdftotext 读取“慢.pdf”超过 0.5 秒，已停止；请把文件拆小，或另存为 .docx、.txt。", refusal.Message.Zh);
    }

    // the file never reaches a command line by its name
    [Theory]
    [InlineData("$(touch x).pdf")]
    [InlineData("-layout")]
    [InlineData("\"; rm -rf .\n.pdf")]
    public void Read_OddName_ChangesNothing(string name)
    {
        Require();
        Assert.Equal("Words.\n", Documents.Read.Text(Of(Line(Left, 60, "Words.")), name).Text);
    }

    private static void Require()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "pdftotext")))) Lacking.Skip("pdftotext is not there: install poppler-utils.");
    }
}

using Jundeng.Plans.Documents;
using Jundeng.Plans.Tests.Documents.Generators;

namespace Jundeng.Plans.Tests.Documents.Office;

public sealed class SofficeReaderTests
{
    private static readonly byte[] s_rich = PlanRtf.Write(["一、任务", "新增岗位500个。"]);

    [Fact]
    public void Read_WithoutTheProgram_NamesThePackage()
    {
        var refusal = Documents.Read.Refusal(s_rich, "计划.rtf", new DocumentPrograms { Soffice = "/nowhere/soffice" });
        Assert.Equal(DocumentRefusalCode.ProgramMissing, refusal.Code);
        Assert.Equal("读取 RTF 文件“计划.rtf”需要 LibreOffice，本机没有安装；请安装软件包 libreoffice-writer（Debian、Ubuntu：sudo apt-get install libreoffice-writer），或在原程序中另存为 .docx。", refusal.Message.Zh);
        Assert.Equal("Reading the RTF file '计划.rtf' takes LibreOffice, which is not installed; install the package libreoffice-writer (Debian, Ubuntu: sudo apt-get install libreoffice-writer), or save the file as .docx.", refusal.Message.En);
    }

    [Fact]
    public void Read_ProgramThatMakesNothing_SaysWhatToDo()
    {
        var refusal = Documents.Read.Refusal(s_rich, "计划.rtf", new DocumentPrograms { Soffice = "true" });
        Assert.Equal(DocumentRefusalCode.ProgramFailed, refusal.Code);
        Assert.Equal("LibreOffice 未能转换 RTF 文件“计划.rtf”（文件可能已加密、损坏，或未安装软件包 libreoffice-writer）；请在原程序中另存为 .docx。", refusal.Message.Zh);
    }

    [Fact]
    public async Task Read_WordDocumentOfThePast_IsRead()
    {
        var text = Documents.Read.Text(await Saved.AsAsync(s_rich, "rtf", "doc"), "计划.wps");
        Assert.Equal("一、任务\n新增岗位500个。\n", text.Text);
        Assert.Equal(SourceFormat.Doc, text.Format);
    }

    [Fact]
    public async Task Read_LinkToSomethingElse_FetchesNothing()
    {
        await Saved.RequireOfficeAsync();
        using var server = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        server.Start();
        var port = ((System.Net.IPEndPoint)server.LocalEndpoint).Port;
        var page = System.Text.Encoding.ASCII.GetBytes($"{{\\rtf1\\ansi A{{\\field{{\\*\\fldinst INCLUDEPICTURE \"http://127.0.0.1:{port}/a.png\" \\\\d}}{{\\fldrslt B}}}}\\par}}");
        Documents.Read.Text(page);
        Assert.False(server.Pending());
    }
}

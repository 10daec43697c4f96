using System.IO.Compression;
using System.Security.Cryptography;
using Jundeng.Ledger.Reports;
using Jundeng.Testing;
using static Jundeng.Ledger.Tests.Reports.ReportingCounty;

namespace Jundeng.Ledger.Tests.Reports;

public sealed class EvidenceTests
{
    private static readonly byte[] s_pdf = [.. "%PDF-1.7\n"u8, .. RandomNumberGenerator.GetBytes(64)];

    public static TheoryData<string, string, string> Files => new()
    {
        { "会议纪要.docx", "pdf", "application/pdf" },
        { "照片", "png", "image/png" },
        { "照片.exe", "jpeg", "image/jpeg" },
        { "附件.docx", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
        { "台账.xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
        { "说明.txt", "text", "text/plain" },
        { "网页.html", "html", "text/plain" },
        { "程序.pdf", "exe", "evidence-type" },
        { "旧文档.doc", "ole", "evidence-type" },
        { "压缩包.zip", "zip", "evidence-type" },
        { "坏包.docx", "broken", "evidence-type" },
        { "宏.docx", "docm", "evidence-macros" },
        { "改名.docx", "types", "evidence-macros" },
        { "空.pdf", "empty", "evidence-empty" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task AttachAsync_AFile_IsToldByItsContent(string name, string content, string result)
    {
        await using var county = await OpenAsync(Engine.Sqlite);

        var refused = await Record.ExceptionAsync(() => county.Reporting.AttachAsync(Jobs, name, Bytes(content), null, Reporter));

        var evidence = (await county.Reporting.GetAsync(Jobs)).Evidence;
        if (refused is null) Assert.Equal((1, name, result), (evidence.Single().Number, evidence.Single().Name, evidence.Single().Type));
        else Assert.Equal(result, Assert.Single(Assert.IsType<LedgerRefusedException>(refused).Reasons).Code);
    }

    [Theory, EveryDatabase]
    public async Task AttachAsync_AFile_ComesBackByteForByte(Engine engine)
    {
        await using var county = await OpenAsync(engine);

        await county.Reporting.AttachAsync(Jobs, "..\\照片/现场\n.pdf", s_pdf, null, Reporter);
        await county.Reporting.AttachAsync(Jobs, "再传一次.pdf", s_pdf, null, Reporter);
        await county.Reporting.AttachAsync(Training, "共用.pdf", s_pdf, null, Reporter);

        var (file, bytes) = await county.Reporting.EvidenceAsync(Jobs, 1);
        Assert.Equal(new EvidenceFile(1, "现场.pdf", "application/pdf", s_pdf.Length, Convert.ToHexStringLower(SHA256.HashData(s_pdf))), file);
        Assert.Equal(s_pdf, bytes);
        Assert.Single((await county.Reporting.GetAsync(Jobs)).Evidence);
        Assert.Equal("1", await county.Ledger.Database.ScalarAsync("SELECT COUNT(*) FROM evidence_file"));
        Assert.Equal("unknown-evidence", (await RefusedAsync(() => county.Reporting.EvidenceAsync(Jobs, 2))).Code);
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
        await county.Ledger.Database.ExecuteAsync("UPDATE report_evidence SET name = '别的.pdf' WHERE name = '现场.pdf'");
        Assert.Single((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task DetachAsync_AFile_TakesItOffAndKeepsItsStory(Engine engine)
    {
        await using var county = await OpenAsync(engine);
        await county.Reporting.AttachAsync(Jobs, "错的.pdf", s_pdf, null, Reporter);
        await county.Reporting.AttachAsync(Jobs, "对的.txt", "会议纪要"u8.ToArray(), null, Reporter);

        var left = await county.Reporting.DetachAsync(Jobs, 1, 2, Reporter);

        Assert.Equal((3, ReportState.Draft, ReportStep.Detach), (left.Version, left.State, left.Steps[^1].Step));
        Assert.Equal((2, "对的.txt"), (left.Evidence.Single().Number, left.Evidence.Single().Name));
        Assert.Equal("unknown-evidence", (await RefusedAsync(() => county.Reporting.EvidenceAsync(Jobs, 1))).Code);
        Assert.Equal($"The report {Jobs} has no file 1; see jundeng report show {Jobs}.", (await RefusedAsync(() => county.Reporting.DetachAsync(Jobs, 1, null, Reporter))).Message.En);
        Assert.Equal("report-changed", (await RefusedAsync(() => county.Reporting.DetachAsync(Jobs, 2, 2, Reporter))).Code);
        Assert.Equal([2, 3], (await county.Reporting.AttachAsync(Jobs, "又对了.pdf", s_pdf, null, Reporter)).Evidence.Select(file => file.Number));
        Assert.Equal("2", await county.Ledger.Database.ScalarAsync("SELECT COUNT(*) FROM evidence_file"));
        Assert.Contains(await county.Ledger.Audit.HistoryAsync(Jobs), entry => entry.What == "report.detached" && entry.After!.Contains("错的.pdf", StringComparison.Ordinal));
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
        await county.Ledger.Database.ExecuteAsync("DELETE FROM report_evidence_detached");
        Assert.Single((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Fact]
    public async Task AttachAsync_BeyondTheLimits_IsRefused()
    {
        await using var county = await OpenAsync(Engine.Sqlite);
        await county.Ledger.Settings.SetAsync("evidence-megabytes", "0.001", Ledger.Act);
        await county.Ledger.Settings.SetAsync("evidence-files", "1", Ledger.Act);

        Assert.Equal("'大.pdf' is larger than 0.001 MB; make it smaller or split it.", (await RefusedAsync(() => county.Reporting.AttachAsync(Jobs, "大.pdf", [.. s_pdf, .. new byte[2000]], null, Reporter))).Message.En);
        await county.Reporting.AttachAsync(Jobs, "小.pdf", s_pdf, null, Reporter);
        Assert.Equal("This report has 1 files already, which is the limit; put them together.", (await RefusedAsync(() => county.Reporting.AttachAsync(Jobs, "小.txt", "二"u8.ToArray(), null, Reporter))).Message.En);
    }

    private static byte[] Bytes(string content) => content switch
    {
        "pdf" => s_pdf,
        "png" => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0],
        "jpeg" => [0xFF, 0xD8, 0xFF, 0xE0, 0],
        "text" => "上半年工作情况\n"u8.ToArray(),
        "html" => "<html><script>alert(1)</script></html>"u8.ToArray(),
        "exe" => [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0],
        "ole" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]],
        "docx" => Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<document/>")),
        "xlsx" => Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>")),
        "zip" => Zip(("a.txt", "a")),
        "broken" => [.. "PK\u0003\u0004"u8, 1, 2, 3],
        "docm" => Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<document/>"), ("word/vbaProject.bin", "x")),
        "types" => Zip(("[Content_Types].xml", "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"), ("word/document.xml", "<document/>")),
        _ => [],
    };

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }

        return stream.ToArray();
    }

    private static async Task<Refusal> RefusedAsync(Func<Task> act) => Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(act)).Reasons);
}

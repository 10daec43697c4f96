using System.Globalization;

namespace Jundeng.Ledger.Reports.Evidence;

internal static class EvidenceMessages
{
    public static Refusal Type(string name) => new("evidence-type", new(
        $"“{name}”不是可作佐证的文件；请上传 PDF、PNG、JPEG、docx、xlsx、pptx、OFD 或文本文件。", $"'{name}' is no file that can be attached; attach PDF, PNG, JPEG, docx, xlsx, pptx, OFD or plain text."));

    public static Refusal Macros(string name) => new("evidence-macros", new(
        $"“{name}”含宏或控件；请另存为不含宏的文件后上传。", $"'{name}' holds macros or controls; save it without them and attach that."));

    public static Refusal Empty(string name) => new("evidence-empty", new($"“{name}”是空文件；请核对。", $"'{name}' is empty; check it."));

    public static Refusal Size(string name, double megabytes) => new("evidence-size", new(
        $"“{name}”超过 {Number(megabytes)} MB；请压缩或拆分后上传。", $"'{name}' is larger than {Number(megabytes)} MB; make it smaller or split it."));

    public static Refusal Count(double files) => new("evidence-count", new(
        $"这份报告已有 {Number(files)} 个佐证材料，达到上限；请合并后上传。", $"This report has {Number(files)} files already, which is the limit; put them together."));

    public static Refusal Unknown(int number, string report) => new("unknown-evidence", new(
        $"报告 {report} 没有第 {number} 个佐证材料；用 jundeng report show {report} 查看。", $"The report {report} has no file {number}; see jundeng report show {report}."));

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}

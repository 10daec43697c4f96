using Jundeng.Ledger;

namespace Jundeng.Web.Pages.Reporting;

internal static class FillMessages
{
    public static Refusal NoFile => new("file-missing", new("没有选择文件；请选择填好的 Excel 文件。", "No file was chosen; choose the workbook that was filled in."));
}

using Jundeng.Ledger;
using Jundeng.Plans;

namespace Jundeng.Web.Pages.Plans;

internal static class NewPlanMessages
{
    public static readonly Refusal NoFile = new("plan-file", new LocalText("没有选择文件；请选择计划文件。", "No file was chosen; choose the plan document."));
}

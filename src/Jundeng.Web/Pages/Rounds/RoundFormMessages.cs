using Jundeng.Plans;

namespace Jundeng.Web.Pages.Rounds;

internal static class RoundFormMessages
{
    public static readonly LocalText DayMissing = new("没有填写新的截止日；请选择一个日期。", "There is no new due day; choose one.");
}

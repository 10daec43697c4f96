using System.Globalization;
using Jundeng.Plans;

namespace Jundeng.Ledger.Reports.Checks;

internal static class CheckMessages
{
    public static readonly LocalText WholeReport = new("整份报告", "the report");

    public static readonly LocalText ValueMissing = new(
        "没有填写；请填数值，没有数值时请填状态（缺失、不适用、不公开）并写明原因。", "There is no value; give one, or the status missing, not-applicable or suppressed with a note.");

    public static readonly LocalText WordsMissing = new("没有填写已做工作；请写明采取的措施和取得的进展。", "It does not say what was done; tell the measures and their progress.");

    public static LocalText NeedsReason(LocalText message) => new($"{message.Zh}属实请填写说明。", $"{message.En} Where it is so, say why.");

    public static LocalText NoteMissing(ValueStatus status) => new(
        $"状态为“{ReportCodes.WordOf(status)}”而没有备注；请写明原因。", $"The status is {ReportCodes.Of(status)} and there is no note; say why.");

    public static LocalText Negative(string value) => new($"“{value}”是负数；数量不能小于 0，请更正。", $"'{value}' is negative; a quantity cannot be below 0, mend it.");

    public static LocalText ShareAbove(string value) => new($"“{value}”超过 100%；比例不能超过 100%，请更正。", $"'{value}' is above 100%; a share cannot be, mend it.");

    public static LocalText PartExceeds(string value, PlanTarget whole, double all) => new(
        $"“{value}”大于总数 {whole.Id}（{whole.Indicator}）的 {Number(all)}；部分不能大于总数，请更正其一。",
        $"'{value}' is more than the whole, {whole.Id} ({whole.Indicator}), which is {Number(all)}; mend one of them.");

    public static LocalText WholeBelow(string value, PlanTarget part, double some) => new(
        $"“{value}”小于其中的 {part.Id}（{part.Indicator}），后者已报 {Number(some)}；总数不能小于部分，请更正其一。",
        $"'{value}' is less than its part {part.Id} ({part.Indicator}), reported as {Number(some)}; mend one of them.");

    public static LocalText FlowFalls(string value, LastValue last) => new(
        $"“{value}”少于{last.On.Said().Zh}已报的 {last.Text}；年内累计数不能减少，请更正；上次报错的请先更正上次的报告。",
        $"'{value}' is less than the {last.Text} of {last.On.Said().En}; a count of the year cannot become less. Mend it, or correct the earlier report first.");

    public static LocalText StockFalls(string value, LastValue last) => new(
        $"“{value}”低于{last.On.Said().Zh}的 {last.Text}；累计数一般不减少。", $"'{value}' is below the {last.Text} of {last.On.Said().En}; a stock seldom falls.");

    public static LocalText Jump(string value, LastValue last, double limit, bool byTheDay) => new(
        $"“{value}”与{last.On.Said().Zh}的 {last.Text} 相比{(byTheDay ? "（按天数折算）" : "")}变动超过 {Percent(limit)}；请核对。",
        $"'{value}' differs from the {last.Text} of {last.On.Said().En} by more than {Percent(limit)}{(byTheDay ? " (by the day)" : "")}; check it.");

    public static LocalText AboveYear(string value, PlanTarget target) => new(
        $"“{value}”已超过全年目标 {target.Text}，而一年尚未结束；请核对口径。", $"'{value}' is above the target of the whole year, {target.Text}, before the year's end; check what was counted.");

    public static LocalText DoneBelow(string value, PlanTarget target) => new(
        $"完成进度为 100%，而“{value}”尚未达到目标 {target.Text}；请核对。", $"The progress is 100%, but '{value}' does not meet the target {target.Text}; check it.");

    public static LocalText Heaping(int exact, int counted) => new(
        $"本单位 {counted} 个数值中有 {exact} 个与目标值分毫不差；请核对是否照抄目标。", $"{exact} of the {counted} values of this unit are exactly their targets; check whether targets were copied.");

    private static string Number(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}

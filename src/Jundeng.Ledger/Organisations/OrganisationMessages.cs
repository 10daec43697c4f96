using Jundeng.Plans;

namespace Jundeng.Ledger.Organisations;

internal static class OrganisationMessages
{
    public static readonly LocalText NameMissing = new("没有名称；请填写单位全称。", "There is no name; fill in the full name of the organisation.");

    public static readonly LocalText Unchanged = new("所有单位均已登记，未作任何改动。", "All organisations were known so; nothing was changed.");

    public static readonly LocalText RegionMissing = new("没有区划代码；请填写“区域”列，或用 --region 给出。", "There is no region; fill in the column region, or give it with --region.");

    public static readonly Refusal NothingToChange = new("organisation-change", new("没有要变更的内容；请给出新名称、新简称、别名或类型。", "There is nothing to change; give a new name, short name, alias or kind."));

    public static LocalText UnknownKind(string text) => new(
        $"没有类型“{text}”；可填：部门、政府、事业单位、企业、其他。", $"There is no kind '{text}'; use one of: {string.Join(", ", OrganisationWords.Kinds)}.");

    public static Refusal Unknown(string id, string? nearest) => new("unknown-organisation", nearest is null
        ? new($"没有编号为 {id} 的单位；用 jundeng orgs list 查看。", $"There is no organisation {id}; see jundeng orgs list.")
        : new($"没有编号为 {id} 的单位；是否指 {nearest}？", $"There is no organisation {id}; did you mean {nearest}?"));

    public static Refusal UnknownName(string name, string? nearest) => new("unknown-organisation", nearest is null
        ? new($"没有编号或名称为“{name}”的单位；用 jundeng orgs list 查看。", $"There is no organisation of the id or name '{name}'; see jundeng orgs list.")
        : new($"没有编号或名称为“{name}”的单位；是否指“{nearest}”？", $"There is no organisation of the id or name '{name}'; did you mean '{nearest}'?"));

    public static LocalText UnknownId(string id) => new($"没有编号为 {id} 的单位；新单位请不填编号。", $"There is no organisation {id}; leave the id of a new one empty.");

    public static LocalText NameTaken(string name, string other) => new(
        $"“{name}”已是单位 {other} 的名称；请核对，或填写该单位的编号。", $"'{name}' is a name of the organisation {other}; check it, or give that organisation's id.");

    public static LocalText Twice(string name, int row) => new($"“{name}”已在第 {row} 行出现；请只保留一行。", $"'{name}' stands in row {row} too; keep one of the two.");

    public static Refusal Dissolved(string id, string heir) => new("organisation-dissolved", new(
        $"单位 {id} 已撤销，由 {heir} 承接；请对后者操作。", $"The organisation {id} was dissolved, its heir is {heir}; act on that one."));

    public static Refusal BeforeLast(string id, DateOnly since) => new("organisation-day", new(
        $"单位 {id} 自{since.Said().Zh}起已有登记；变更日期不得早于该日。", $"The organisation {id} is registered since {since.Said().En}; the day of the change must not be before that."));

    public static Refusal Future(DateOnly day) => new("organisation-day", new(
        $"日期{day.Said().Zh}在将来；请在生效之日或以后登记。", $"The day {day.Said().En} is in the future; register the change on that day or later."));

    public static Refusal OtherRegion(string id) => new("organisation-region", new(
        $"单位 {id} 属于另一区域；承接单位须在同一区域。", $"The organisation {id} is of another region; the heir must be of the same."));

    public static Refusal OwnHeir(string id) => new("organisation-heir", new($"单位 {id} 不能由自己承接；请更正。", $"The organisation {id} cannot be its own heir; mend the ids."));

    public static Refusal NoGovernment(string region, string code) => new("no-government", new(
        $"{region}（{code}）没有登记政府，无人承接；请用 jundeng orgs import 文件 --region {code} 登记，类型填“政府”。",
        $"No government of {region} ({code}) is registered to answer for it; register it with jundeng orgs import FILE --region {code}, of the kind government."));

    public static Refusal NotInPlan(string name, string planId, string? nearest) => new("unknown-unit", nearest is null
        ? new($"计划 {planId} 中没有责任单位“{name}”；请按原文填写。", $"The plan {planId} names no unit '{name}'; write it as the plan does.")
        : new($"计划 {planId} 中没有责任单位“{name}”；是否指“{nearest}”？", $"The plan {planId} names no unit '{name}'; did you mean '{nearest}'?"));
}

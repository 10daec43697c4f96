using Jundeng.Plans;

namespace Jundeng.Ledger.Rounds;

internal static class RoundMessages
{
    public static Refusal Unknown(string id, string? nearest) => new("unknown-round", nearest is null
        ? new($"没有编号为 {id} 的填报期；用 jundeng round list 查看。", $"There is no round {id}; see jundeng round list.")
        : new($"没有编号为 {id} 的填报期；是否指 {nearest}？", $"There is no round {id}; did you mean {nearest}?"));

    public static Refusal BadPeriod(string text, int from, int to) => new("bad-period", from == to
        ? new($"“{text}”不是本计划（{from} 年）的填报周期；请写 mid-year、year-end、q1、m03 或 {from}-01-01..{from}-05-31。", $"'{text}' is no period of this plan ({from}); write mid-year, year-end, q1, m03 or {from}-01-01..{from}-05-31.")
        : new($"“{text}”不是本计划（{from}—{to} 年）的填报周期；请写 {from}-mid-year、{from}-year-end、{from}-q1、{from}-m03 或 {from}-01-01..{from}-05-31。", $"'{text}' is no period of this plan ({from} to {to}); write {from}-mid-year, {from}-year-end, {from}-q1, {from}-m03 or {from}-01-01..{from}-05-31."));

    public static Refusal There(string id) => new("round-exists", new($"该周期已有填报期 {id}；如需更多时间，请延期。", $"There is a round for this period: {id}; extend it where more time is needed."));

    public static Refusal Order(DateOnly opens, DateOnly due, DateOnly closes) => new("round-days", new(
        $"开始日{opens.Said().Zh}、截止日{due.Said().Zh}、关闭日{closes.Said().Zh}的先后不对；请依次排列。",
        $"The days of opening ({opens.Said().En}), due ({due.Said().En}) and closing ({closes.Said().En}) are not in this order; mend them."));

    public static Refusal Nobody(string planId) => new("round-empty", new(
        $"计划 {planId} 没有可填报的单位；请先用 jundeng orgs import 登记单位、用 jundeng orgs match 确认责任单位。",
        $"Nobody would have to report on the plan {planId}; register organisations (jundeng orgs import) and say whom its units mean (jundeng orgs match)."));

    public static Refusal Closed(string id) => new("round-closed", new($"填报期 {id} 已关闭；逾期报告请逐份受理。", $"The round {id} is closed; admit late reports one by one."));

    public static Refusal NotOpen(string id, DateOnly opens) => new("round-not-open", new(
        $"填报期 {id} 于{opens.Said().Zh}开始；请届时再填报。", $"The round {id} opens on {opens.Said().En}; report from that day on."));

    public static Refusal NotLater(DateOnly due) => new("round-extension", new($"截止日已是{due.Said().Zh}；延期须更晚。", $"The due day is {due.Said().En} already; give a later one."));

    public static Refusal ReasonMissing => new("reason-missing", new("没有写明理由；请写明。", "There is no reason; say why."));

    public static Refusal NotInRound(string unit, string id, IEnumerable<string> units) => new("unknown-unit", Nearest.Of(unit, units) is { } nearest
        ? new LocalText($"单位 {unit} 在填报期 {id} 中没有任务；是否指 {nearest}？", $"The unit {unit} has nothing to report in the round {id}; did you mean {nearest}?")
        : new LocalText($"单位 {unit} 在填报期 {id} 中没有任务；用 jundeng round show {id} 查看。", $"The unit {unit} has nothing to report in the round {id}; see jundeng round show {id}."));
}

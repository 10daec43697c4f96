using Jundeng.Plans;

namespace Jundeng.Ledger.Observations;

/// <summary>All sentences about observations in the ledger.</summary>
internal static class ObservationMessages
{
    public static readonly LocalText Unchanged = new("表中的观测值与库中相同，没有改动。", "The ledger has these observations already; nothing was changed.");

    public static LocalText UnknownRegion(string region, int rows, string? near) => new(
        $"登记簿中没有地区“{region}”（共 {rows} 行）{(near is null ? "" : $"，是否指“{near}”")}；请填行政区划代码，或先用 jundeng regions import 登记。",
        $"There is no region '{region}' in the register (rows: {rows}){(near is null ? "" : $" (did you mean '{near}'?)")}; write the code of the region, or register it with jundeng regions import.");

    public static readonly Refusal None = new("no-observations", new(
        "库中没有这样的观测值；用 jundeng observations list 看有哪些指标，用 jundeng observations import 导入。",
        "The ledger has no such observations; jundeng observations list tells which indicators there are, jundeng observations import takes more."));
}

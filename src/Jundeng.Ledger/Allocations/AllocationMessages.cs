namespace Jundeng.Ledger.Allocations;

internal static class AllocationMessages
{
    public static readonly Refusal OneItem = new("duty-item", new("请给出一项任务或一个目标，二者只取其一。", "Give a task or a target, one of the two."));

    public static Refusal NotBelow(string id, string region) => new("duty-region", new(
        $"单位 {id} 不属于 {region} 及其下属区域；请改选本级或下级单位。", $"The organisation {id} is not one of {region} or of a region below it; choose one that is."));
}

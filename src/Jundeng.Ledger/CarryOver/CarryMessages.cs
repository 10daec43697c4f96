namespace Jundeng.Ledger.CarryOver;

internal static class CarryMessages
{
    public static readonly Refusal WhyMissing = new("carry-why", new("不再跟进的，请写明原因。", "Say why it is dropped."));

    public static readonly Refusal IntoMissing = new("carry-into", new("请写明转入哪个计划的哪一项。", "Say in which item of which plan it goes on."));

    public static Refusal NotUnfinished(string planId, string id) => new("carry-finished", new(
        $"计划 {planId} 的 {id} 已经完成，无需结转。", $"{id} of the plan {planId} is finished; there is nothing to carry over."));

    public static Refusal NotLater(string planId, string into) => new("carry-into", new(
        $"计划 {into} 不是 {planId} 之后、同一区域的计划；请改选。", $"The plan {into} is not a later one of the same region than {planId}; choose another."));
}

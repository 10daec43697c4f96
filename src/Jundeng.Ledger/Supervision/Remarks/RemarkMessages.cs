namespace Jundeng.Ledger.Supervision.Remarks;

internal static class RemarkMessages
{
    public static readonly Refusal TextMissing = new("remark-text", new("批示没有内容；请写明意见。", "The remark has no words; write what is to be said."));

    public static Refusal UnknownObject(string about) => new("unknown-object", new(
        $"没有“{about}”；请给出计划编号、“计划编号/任务编号”、督办单编号、单位编号或区划代码。",
        $"There is no '{about}'; give the id of a plan, PLAN/TASK, the id of an order or an organisation, or the code of a region."));
}

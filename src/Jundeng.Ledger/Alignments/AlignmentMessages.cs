namespace Jundeng.Ledger.Alignments;

internal static class AlignmentMessages
{
    public static Refusal ItemMissing(string item) => new("align-upper", new(
        $"请写明 {item} 对应上级计划的哪一项。", $"Say which item of the plan above {item} carries out."));

    public static Refusal NotAbove(string planId, string upper) => new("align-not-above", new(
        $"计划 {upper} 不是 {planId} 的上级计划：须为上级区域的计划，或本区域起止年份更长、包含其年份的计划；请改选。",
        $"The plan {upper} is not above {planId}: it must be of a region above, or a longer one of the same region whose years include those of the other; choose another."));

    public static Refusal NoItem(string planId, string id) => new("align-item", new(
        $"计划 {planId} 的 {id} 是基期值或资金，不参与上下级对应。", $"{id} of the plan {planId} is a baseline or money and is not held against plans above."));
}

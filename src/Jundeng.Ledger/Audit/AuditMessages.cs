using Jundeng.Plans;

namespace Jundeng.Ledger.Audit;

internal static class AuditMessages
{
    public static LocalText EventChanged(long seq) => new(
        $"事件 {seq} 与其校验值不符：内容、顺序或前面的事件被改动过。", $"The event {seq} does not fit its hash: its content, its order or an event before it was changed.");

    public static LocalText EventMissing(long seq) => new($"缺少事件 {seq}。", $"The event {seq} is missing.");

    public static LocalText HeadDiffers(long seq) => new(
        $"链头记录与最后的事件不符（应为事件 {seq}）：末尾的事件被删去或改动过。", $"The head of the chain does not fit its last event (it should be event {seq}): events at the end were removed or changed.");

    public static LocalText ContentChanged(long seq) => new(
        $"事件 {seq} 写入的内容被改动过。", $"What the event {seq} wrote was changed.");

    public static LocalText ChainMissing() => new("该区域的事件链不存在。", "The region has no chain of events.");
}

using Jundeng.Plans;

namespace Jundeng.Ledger.Audit;

internal static class AuditMessages
{
    public static Refusal SeenBefore(string about) => new("precondition-failed", new(
        $"“{about}”在您读取之后又有变化；请重新读取，核对后再提交。", $"More has happened to '{about}' since it was read; read it again, look at the differences and send the change once more."));

    public static LocalText EventChanged(long seq) => new(
        $"事件 {seq} 与其校验值不符：内容、顺序或前面的事件被改动过。", $"The event {seq} does not fit its hash: its content, its order or an event before it was changed.");

    public static LocalText EventMissing(long seq) => new($"缺少事件 {seq}。", $"The event {seq} is missing.");

    public static LocalText HeadDiffers(long seq) => new(
        $"链头记录与最后的事件不符（应为事件 {seq}）：末尾的事件被删去或改动过。", $"The head of the chain does not fit its last event (it should be event {seq}): events at the end were removed or changed.");

    public static LocalText ContentChanged(long seq) => new(
        $"事件 {seq} 写入的内容被改动过。", $"What the event {seq} wrote was changed.");

    public static LocalText ChainMissing() => new("该区域的事件链不存在。", "The region has no chain of events.");

    public static readonly Refusal NotAKey = new("key", new(
        "不是 P-256 曲线的 PEM 密钥（签名需要私钥）；用 jundeng audit key 生成。", "This is no PEM key on the curve P-256 (a private one, for signing); make one with jundeng audit key."));

    public static readonly Refusal NotACheckpoint = new("checkpoint", new(
        "不是检查点文件；请给出 jundeng audit checkpoint 写出的文件。", "This is no checkpoint; give a file that jundeng audit checkpoint wrote."));

    public static readonly Refusal OtherKey = new("checkpoint-key", new(
        "检查点不是用这个密钥签的；请核对密钥和文件。", "The checkpoint was signed with another key; check the key and the file."));

    public static readonly Refusal BadSignature = new("checkpoint-signature", new(
        "检查点的签名与内容不符：文件被改动过；请换一份。", "The signature of the checkpoint does not fit its content: the file was changed; take another copy."));

    public static LocalText ShorterThanCheckpoint(long seq, DateTimeOffset at) => new(
        $"检查点（{at:yyyy-MM-dd HH:mm} UTC）时有 {seq} 个事件，现在没有这么多：末尾的事件被删去了。",
        $"The checkpoint of {at:yyyy-MM-dd HH:mm} UTC counted {seq} events, now there are fewer: events at the end were removed.");

    public static LocalText DiffersFromCheckpoint(long seq, DateTimeOffset at) => new(
        $"事件 {seq} 与检查点（{at:yyyy-MM-dd HH:mm} UTC）不符：该事件或其前的事件被改写过。",
        $"The event {seq} does not fit the checkpoint of {at:yyyy-MM-dd HH:mm} UTC: it, or an event before it, was rewritten.");

    public static LocalText GoneSinceCheckpoint(long chain, DateTimeOffset at) => new(
        $"检查点（{at:yyyy-MM-dd HH:mm} UTC）中的事件链 {chain} 已不存在：整条链被删去了。",
        $"The chain {chain} of the checkpoint of {at:yyyy-MM-dd HH:mm} UTC is gone: a whole chain was removed.");
}

using System.Globalization;
using Jundeng.Plans;

namespace Jundeng.Ledger.Plans.Reviews;

internal static class ReviewMessages
{
    public static readonly Refusal ReasonMissing = new("reason-missing", new("请写明依据：为什么这样改。", "Give the reason: why it is changed so."));

    public static readonly Refusal NothingToUndo = new("nothing-to-undo", new("没有可以撤销的操作。", "There is no step to undo."));

    public static readonly Refusal NothingToDiscard = new("nothing-to-discard", new("审核还没有任何改动，没有可以放弃的内容。", "The review has changed nothing yet, so there is nothing to discard."));

    public static readonly Refusal NothingToAccept = new("nothing-to-accept", new("这里没有待核的内容。", "There is nothing here that waits to be looked at."));

    public static readonly Refusal NothingToConfirm = new("nothing-to-confirm", new(
        "审核没有改动任何内容，现行版本继续有效，不必另立新版。", "The review changed nothing, so the revision in force stays; there is no need for another."));

    public static readonly Refusal NothingToReread = new("nothing-to-reread", new(
        "重新读取的结果与现行版本相同，不必另立新版。", "Reading again gives what is in force, so there is no need for another revision."));

    public static readonly Refusal NotFound = new("words-not-found", new(
        "原文中没有这几个字；请照抄原文，或核对行号。", "The source does not hold these words; copy them exactly, or check the number of the line."));

    public static readonly Refusal WordsMissing = new("words-missing", new("请写明原文中的字，或给出起止位置。", "Give the words of the source, or the start and the end."));

    public static Refusal NoSource(string planId) => new("no-source", new(
        $"计划 {planId} 只有台账，没有原文，无从对照审核。", $"The plan {planId} is a ledger without a source, so there is nothing to review it against."));

    public static Refusal Stale(string who, DateTimeOffset at)
    {
        var time = at.ToOffset(TimeSpan.FromHours(8)).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        return new("stale-review", new(
            $"页面打开之后，{who} 于 {time} 又作了改动，这一步没有执行；请看过最新的内容再做。",
            $"{who} made a change at {time}, after this page was opened, so this step was not taken; look at what there is now and try again."));
    }

    public static Refusal ReadsDifferently(string planId) => new("reads-differently", new(
        $"读取程序已经更新，计划 {planId} 的读取结果与现行版本不同；请先查看重新读取会带来的变化。",
        $"The reader has changed and reads the plan {planId} otherwise than the revision in force; see first what reading it again would change."));

    public static Refusal UnknownElement(string id) => new("unknown-element", new($"读取结果中没有编号 {id}。", $"The reading has no {id}."));

    public static Refusal UnknownFinding(string code) => new("unknown-finding", new($"没有这一处“{code}”发现，可能已随其他更正消失。", $"There is no such '{code}' finding; it may have gone with another correction."));

    public static Refusal RemovedHere(string id) => new("removed-here", new($"这里的 {id} 是先前删去的；请恢复它，不必新增。", $"{id} was removed from this place; restore it instead of adding another."));

    public static Refusal SeveralPlaces(int count) => new("several-places", new(
        $"这几个字在原文中出现了 {count} 处；请写明行号，或多抄几个字。", $"These words stand at {count} places of the source; give the number of the line, or more words."));

    public static Refusal BadPlace(int length) => new("bad-place", new(
        $"起止位置应为 0 到 {length} 之间的整数，起点小于终点。", $"Start and end must be whole numbers from 0 to {length}, the start below the end."));

    public static Refusal BadNumber(string text) => new("bad-number", new($"“{text}”不是数字；请写如 1200、1.2万。", $"'{text}' is no number; write it like 1200 or 1.2万."));

    public static Refusal Effective(DateOnly from, DateOnly to) => new("effective", from == to
        ? new($"生效日期只能是{from.Said().Zh}。", $"The revision can only hold from {from.Said().En}.")
        : new($"生效日期应在{from.Said().Zh}（上一版生效）与{to.Said().Zh}（今天）之间。", $"The revision must hold from a day between {from.Said().En} (that of the revision before) and {to.Said().En} (today)."));

    public static Refusal Unfit(int count) => new("unfit", new(
        $"有 {count} 处更正或答复已不合新的读取结果；请看过之后，选择略去它们再生效。",
        $"{count} corrections or answers no longer fit what is read; look at them, and choose to leave them out."));

    public static Refusal Unfitting(LocalText message) => new("correction-unfit", message);
}

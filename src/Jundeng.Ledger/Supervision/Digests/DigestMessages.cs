using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Digests;

internal static class DigestMessages
{
    public static readonly LocalText Foot = new("本邮件由系统自动发出，请勿回复。", "This mail was sent automatically; please do not reply.");

    private static readonly LocalText[] s_heads =
    [
        new("已逾期", "Overdue"), new("已退回", "Returned"), new("待签收", "To be signed for"), new("即将到期", "Due soon"), new("待核查、待批复", "To be checked or decided"),
    ];

    public static LocalText Of(DigestItemKind kind) => s_heads[(int)kind];

    public static LocalText Subject(DateOnly on, int items, int overdue) => overdue == 0
        ? new($"【均等】{on.Said().Zh}待办 {items} 项", $"[Jundeng] {on.Said().En}: {items} to do")
        : new($"【均等】{on.Said().Zh}待办 {items} 项，其中逾期 {overdue} 项", $"[Jundeng] {on.Said().En}: {items} to do, {overdue} overdue");

    public static LocalText Head(DateOnly on, int items) => new($"截至{on.Said().Zh}，有 {items} 项工作待办：", $"On {on.Said().En} there are {items} things to do:");

    public static LocalText Section(LocalText head, int items) => new($"{head.Zh}（{items} 项）", $"{head.En} ({items})");

    public static LocalText Order(Order order)
    {
        var days = order.OverdueDays;
        return new(
            $"督办单 {order.Id}“{order.Title}”，{OrderTerms.Of(order.State).Zh}，期限{order.Due.Said().Zh}{(days > 0 ? $"，已逾期 {days} 天" : "")}",
            $"Order {order.Id} '{order.Title}', {OrderTerms.Of(order.State).En}, due {order.Due.Said().En}{(days > 0 ? $", overdue by {days} days" : "")}");
    }

    public static LocalText Report(string id, string? title, DateOnly due, bool returned, DateOnly today)
    {
        var days = today.DayNumber - due.DayNumber;
        var (zh, en) = title is null ? ("", "") : ($"“{title}”", $" '{title}'");
        return new(
            $"报告 {id}{zh}，{(returned ? "已退回" : "未提交")}，期限{due.Said().Zh}{(days > 0 ? $"，已逾期 {days} 天" : "")}",
            $"Report {id}{en}, {(returned ? "returned" : "not handed in")}, due {due.Said().En}{(days > 0 ? $", overdue by {days} days" : "")}");
    }

    public static Refusal UnknownHolder(string id) => new("unknown-holder", new(
        $"没有单位“{id}”；请给出单位编号（jundeng orgs list）。", $"There is no organisation '{id}'; give its id (jundeng orgs list)."));

    public static Refusal OfAccount(string name) => new("unknown-holder", new(
        $"“{name}”是账户；个人的邮箱登记在账户上，请用 jundeng account change {name} --mail。",
        $"'{name}' is an account; the mail address of a person is kept with it, so use jundeng account change {name} --mail."));

    public static Refusal NotGivenUp(int number) => new("mail-not-given-up", new(
        $"第 {number} 封邮件没有发送失败，不必重发。", $"Message {number} was not given up; it need not be tried again."));

    public static readonly Refusal NothingGivenUp = new("mail-none-given-up", new("没有发送失败的邮件，不必重发。", "No message was given up; nothing need be tried again."));
}

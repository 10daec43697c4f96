using Jundeng.Ledger.Accounts;
using static Jundeng.Ledger.Supervision.Orders.OrderParty;
using static Jundeng.Ledger.Supervision.Orders.OrderState;

namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>The life of an order: every transition that there is. Whatever is not listed is refused.</summary>
public static class OrderMachine
{
    /// <summary>All transitions, one an action.</summary>
    public static IReadOnlyList<OrderTransition> Transitions { get; } =
    [
        new(OrderAction.Issue, "issue", [], Issued, Office, AccessAction.OrderIssue) { Due = OrderDue.Needed },
        new(OrderAction.Sign, "sign", [Issued], SignedFor, Unit, AccessAction.OrderSign),
        new(OrderAction.Start, "start", [SignedFor], InHand, Unit, AccessAction.OrderWork),
        new(OrderAction.AskExtension, "ask-extension", [InHand], ExtensionAsked, Unit, AccessAction.OrderAskExtension) { NeedsWhy = true, Due = OrderDue.Needed },
        new(OrderAction.GrantExtension, "grant-extension", [ExtensionAsked], InHand, Office, AccessAction.OrderDecideExtension) { Due = OrderDue.Possible, Answers = OrderAction.AskExtension },
        new(OrderAction.RefuseExtension, "refuse-extension", [ExtensionAsked], InHand, Office, AccessAction.OrderDecideExtension) { NeedsWhy = true, Answers = OrderAction.AskExtension },
        new(OrderAction.Report, "report", [InHand], Reported, Unit, AccessAction.OrderReport) { NeedsText = true },
        new(OrderAction.Pass, "pass", [Reported], Settled, Office, AccessAction.OrderCheck) { Answers = OrderAction.Report },
        new(OrderAction.Return, "return", [Reported], InHand, Office, AccessAction.OrderCheck) { NeedsWhy = true, Due = OrderDue.Possible, Answers = OrderAction.Report },
        new(OrderAction.Close, "close", [Settled], Closed, Office, AccessAction.OrderCheck) { Answers = OrderAction.Report },
        new(OrderAction.Reopen, "reopen", [Closed], InHand, Office, AccessAction.OrderReopen) { NeedsWhy = true, Due = OrderDue.Needed },
        new(OrderAction.Suspend, "suspend", [Issued, SignedFor, InHand], Suspended, Office, AccessAction.OrderSuspend) { NeedsWhy = true },
        new(OrderAction.Resume, "resume", [Suspended], null, Office, AccessAction.OrderSuspend) { Due = OrderDue.Possible },
        new(OrderAction.Terminate, "terminate", [Issued, SignedFor, InHand, ExtensionAsked, Suspended], Terminated, Office, AccessAction.OrderSuspend) { NeedsWhy = true },
    ];

    private static readonly string[] s_states = ["issued", "signed", "in-hand", "extension-asked", "reported", "settled", "closed", "suspended", "terminated"];

    /// <summary>The transition of an action.</summary>
    public static OrderTransition Of(OrderAction action) => Transitions[(int)action];

    /// <summary>The code of a state, such as <c>in-hand</c>.</summary>
    public static string Of(OrderState state) => s_states[(int)state];

    /// <summary>Whether nothing is owed any more.</summary>
    public static bool IsOver(OrderState state) => state is Closed or Terminated;

    /// <summary>Whether the organisation must still deliver by the due day.</summary>
    public static bool IsPending(OrderState state) => state is Issued or SignedFor or InHand or ExtensionAsked;

    internal static OrderState State(string code) => (OrderState)Array.IndexOf(s_states, code);

    internal static OrderAction Action(string code) => Transitions.First(transition => transition.Code == code).Action;
}

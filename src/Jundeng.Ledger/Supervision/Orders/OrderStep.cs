namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>What was done with an order.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Action">What.</param>
/// <param name="State">Where the order stands behind it.</param>
/// <param name="On">On what day.</param>
/// <param name="Due">The due day that holds behind it.</param>
/// <param name="AskedDue">The day that an extension asks for; else null.</param>
/// <param name="Text">The text of a report; null where there is none.</param>
/// <param name="Who">Who.</param>
/// <param name="Why">Why; null where no reason was given.</param>
public sealed record OrderStep(int Number, OrderAction Action, OrderState State, DateOnly On, DateOnly Due, DateOnly? AskedDue, string? Text, string Who, string? Why);

using Jundeng.Plans;

namespace Jundeng.Ledger.Desk;

/// <summary>What happened lately, as often as it happened on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="What">What happened, in words.</param>
/// <param name="About">To what: id of a plan, a round or an order.</param>
/// <param name="Kind">Which of these.</param>
/// <param name="Title">The title of the plan or the order; null where there is none.</param>
/// <param name="Count">How often; from 1.</param>
public sealed record DeskChange(DateOnly On, LocalText What, string About, DeskChangeKind Kind, string? Title, int Count);

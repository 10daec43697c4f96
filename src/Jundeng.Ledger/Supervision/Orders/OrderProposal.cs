using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>What an order on a task could say; a person decides.</summary>
/// <param name="Title">What the task is about.</param>
/// <param name="Light">Its light; null where none was drawn.</param>
/// <param name="Demand">What its light would have demanded; null where that is the normal one.</param>
/// <param name="Units">The registered organisations of the task, the one that leads first.</param>
/// <param name="Due">The day of the light where that is to come, else one some working days ahead.</param>
/// <param name="Open">The orders on it that are open.</param>
public sealed record OrderProposal(string Title, TaskLight? Light, LocalText? Demand, IReadOnlyList<DutyHolder> Units, DateOnly Due, IReadOnlyList<Order> Open);

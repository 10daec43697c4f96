using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Orders;

namespace Jundeng.Ledger.Supervision.Warnings;

/// <summary>A task whose light is not the normal one.</summary>
/// <param name="Light">The light with its reason.</param>
/// <param name="Orders">The open orders on the task; none where it waits for one.</param>
public sealed record Warning(TaskLight Light, IReadOnlyList<Order> Orders);

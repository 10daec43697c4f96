using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Supervision.Lights;

namespace Jundeng.Ledger.Desk;

/// <summary>A task of one's own organisation.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Title">Its title.</param>
/// <param name="Role">What the organisation has to do with it.</param>
/// <param name="Light">Its light; null where none was drawn.</param>
public sealed record DeskTask(string PlanId, string TaskId, string Title, DutyRole Role, TaskLight? Light);

using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Plans;

namespace Jundeng.Web.Pages.TaskList;

/// <summary>A line of the ledger of a plan: a target, a part of one that was given to somebody, or a task without targets.</summary>
/// <param name="Task">The task; null for a target outside every task.</param>
/// <param name="Target">The target; null for a task without any.</param>
/// <param name="Unit">Who answers for it.</param>
/// <param name="Region">In which region.</param>
/// <param name="Value">What is to be reached: of a part its share; null for a task without targets.</param>
/// <param name="Attained">How far a whole target is met; null for all else.</param>
/// <param name="Light">The light of its task; null where none was drawn.</param>
internal sealed record LedgerLine(PlanTask? Task, PlanTarget? Target, string? Unit, string Region, decimal? Value, TargetAttainment? Attained, TaskLight? Light)
{
    /// <summary>Whether it is a part of a target.</summary>
    public bool IsPart { get; init; }

    /// <summary>How far a task without targets is done; null for all else.</summary>
    public WorkDone? Work { get; init; }

    /// <summary>Id of what a page tells about.</summary>
    public string Subject => Task?.Id ?? Target!.Id;
}

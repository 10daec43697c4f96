using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Implementations;
using Jundeng.Ledger.Milestones;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Ledger.Supervision.Remarks;
using Jundeng.Ledger.TaskLedger;
using Jundeng.Plans;

namespace Jundeng.Web.Pages.Tasks;

/// <summary>Everything that the ledger knows of a task, or of a target outside every task.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Id">Id of the task or target.</param>
public sealed record TaskView(PlanInForce Plan, string Id)
{
    /// <summary>The task; null for a target outside every task.</summary>
    public PlanTask? Task => Plan.Reading.Tasks.FirstOrDefault(task => task.Id == Id);

    public string Title => Task?.Title ?? Plan.Reading.Targets.First(target => target.Id == Id).Indicator;

    public required PlanAttainment Attainment { get; init; }

    /// <summary>Its targets with what was reported last.</summary>
    public IReadOnlyList<TargetAttainment> Targets => [.. Attainment.Targets.Where(item => item.Target.TaskId == Id || (item.Target.TaskId is null && item.Target.Id == Id))];

    /// <summary>The light that is shown; null where none was drawn.</summary>
    public TaskLight? Light { get; init; }

    /// <summary>The lights as they were drawn, oldest first.</summary>
    public required IReadOnlyList<TaskLight> Lights { get; init; }

    public required TaskReports Reports { get; init; }

    public required IReadOnlyList<Allocation> Allocations { get; init; }

    public required IReadOnlyList<Milestone> Milestones { get; init; }

    /// <summary>What the ledger says of the task; null for a target outside every task.</summary>
    public TaskEntry? Entry { get; init; }

    /// <summary>How the lead unit means to carry it out; null where nothing was handed in.</summary>
    public ImplementationPlan? Implementation { get; init; }

    /// <summary>All orders on it.</summary>
    public required IReadOnlyList<Order> Orders { get; init; }

    public required IReadOnlyList<Remark> Remarks { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Where it stands in the source.</summary>
    public string InSource => Routes.Plan(Plan.Summary.Id) + "#" + (Task is null ? Plan.Source is null ? Anchors.Row(Id) : Anchors.Mark(Id) : Plan.Source is null ? Anchors.TaskRows(Id) : Anchors.TaskMark(Id));
}

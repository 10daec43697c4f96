using Jundeng.Plans;
using Jundeng.Plans.Corrections;
using Jundeng.Plans.Documents;

namespace Jundeng.Ledger.Plans.Reviews;

/// <summary>A plan under review: what the reader found, what people made of it, and what nobody has looked at yet.</summary>
public sealed class Review
{
    private readonly IReadOnlySet<string> _tasks;
    private readonly IReadOnlySet<string> _targets;

    internal Review(
        PlanSummary plan, PlanText source, PlanReading read, PlanReading reading, ReviewDraft draft, CorrectionFile inForce, bool readsDifferently, IReadOnlySet<string> usedIds)
    {
        Plan = plan;
        Source = source;
        Read = read;
        Reading = reading;
        Corrections = draft.File;
        Version = draft.Version;
        LastWho = draft.LastWho;
        LastAt = draft.LastAt;
        Steps = draft.Steps;
        ReadsDifferently = readsDifferently;
        UsedIds = usedIds;
        _tasks = draft.AcceptedTasks;
        _targets = draft.AcceptedTargets;
        HasChanges = draft.File.ToYaml() != inForce.ToYaml();
        RemovedTasks = [.. read.Tasks.Where(task => StateOf(task) == ReviewState.Removed)];
        RemovedTargets = [.. read.Targets.Where(target => StateOf(target) == ReviewState.Removed)];
    }

    /// <summary>The revision in force, which is reviewed.</summary>
    public PlanSummary Plan { get; }

    /// <summary>The text.</summary>
    public PlanText Source { get; }

    /// <summary>What the reader found, with no correction.</summary>
    public PlanReading Read { get; }

    /// <summary>The reading with all corrections.</summary>
    public PlanReading Reading { get; }

    /// <summary>All corrections and answers, those of the revision in force included.</summary>
    public CorrectionFile Corrections { get; }

    /// <summary>Changes with every step of whomever; a step names the version that it was made on.</summary>
    public long Version { get; }

    /// <summary>Who took the last step, or put the plan in force.</summary>
    public string LastWho { get; }

    /// <summary>When that was.</summary>
    public DateTimeOffset LastAt { get; }

    /// <summary>The steps since the revision in force that can be undone, the first one first.</summary>
    public IReadOnlyList<ReviewStep> Steps { get; }

    /// <summary>True where this program's reader no longer gives the revision in force: it must be read again before it can be reviewed.</summary>
    public bool ReadsDifferently { get; }

    /// <summary>Whether there is anything to put in force.</summary>
    public bool HasChanges { get; }

    /// <summary>What people took out of the reading.</summary>
    public IReadOnlyList<PlanTask> RemovedTasks { get; }

    /// <summary>What people took out of the reading.</summary>
    public IReadOnlyList<PlanTarget> RemovedTargets { get; }

    /// <summary>Tasks that nobody has looked at.</summary>
    public IEnumerable<PlanTask> PendingTasks => Reading.Tasks.Where(task => StateOf(task) == ReviewState.Pending);

    /// <summary>Targets that nobody has looked at.</summary>
    public IEnumerable<PlanTarget> PendingTargets => Reading.Targets.Where(target => StateOf(target) == ReviewState.Pending);

    /// <summary>Findings graver than a note that nobody has answered.</summary>
    public IEnumerable<Finding> OpenFindings => Reading.Findings.Where(finding => finding.Answer is null && finding.Severity > Severity.Note);

    internal IReadOnlySet<string> UsedIds { get; }

    /// <summary>Where a task stands.</summary>
    public ReviewState StateOf(PlanTask task) => StateOf(true, task.Id, _tasks);

    /// <summary>Where a target stands.</summary>
    public ReviewState StateOf(PlanTarget target) => StateOf(false, target.Id, _targets);

    private ReviewState StateOf(bool isTask, string id, IReadOnlySet<string> accepted) => Corrections.Find(isTask, id)?.Action switch
    {
        CorrectionAction.Add => ReviewState.Added,
        CorrectionAction.Change => ReviewState.Changed,
        CorrectionAction.Remove => ReviewState.Removed,
        _ => accepted.Contains(id) ? ReviewState.Accepted : ReviewState.Pending,
    };
}

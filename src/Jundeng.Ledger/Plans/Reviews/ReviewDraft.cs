using System.Text.Json;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;
using Jundeng.Plans.Corrections;

namespace Jundeng.Ledger.Plans.Reviews;

/// <summary>The state of a review: the steps since the revision in force, one after the other, without those that were undone.</summary>
internal sealed class ReviewDraft
{
    // The event of the revision itself stands for the state without any step.
    private const string SelectEvents = """
        SELECT seq, at, who, what, why, after FROM event
        WHERE region_id = @RegionId AND about = @PublicId AND what IN ('plan.added', 'plan.reviewed', 'plan.revised')
        ORDER BY seq
        """;

    private readonly List<ReviewStep> _steps = [];
    private readonly CorrectionFile _inForce;
    private (string[] Tasks, string[] Targets) _acceptedInForce = ([], []);

    private ReviewDraft(CorrectionFile file) => File = _inForce = file;

    /// <summary>Number of the last event that counts here: it changes with every step, of whomever.</summary>
    public long Version { get; private set; }

    public string LastWho { get; private set; } = "";

    public DateTimeOffset LastAt { get; private set; }

    /// <summary>The corrections of the revision in force, and those of the steps.</summary>
    public CorrectionFile File { get; private set; }

    public HashSet<string> AcceptedTasks { get; } = [];

    public HashSet<string> AcceptedTargets { get; } = [];

    /// <summary>The steps that can be undone, the first one first.</summary>
    public IReadOnlyList<ReviewStep> Steps => _steps;

    public static async Task<ReviewDraft> LoadAsync(Session session, PlanRow plan, CorrectionFile file)
    {
        var events = await session.QueryAsync<Row>(SelectEvents, plan);
        var draft = new ReviewDraft(file) { Version = events[^1].Seq, LastWho = events[^1].Who, LastAt = Iso.ToMoment(events[^1].At) };
        var steps = events.Where(row => row.What == EventType.PlanReviewed).Select(row => (Row: row, Event: ReviewEvent.Read(row.After!))).ToList();
        var undone = steps.Select(step => step.Event.Of).OfType<long>().ToHashSet();
        var next = 0;
        foreach (var row in events)
        {
            if (row.What == EventType.PlanRevised) draft.Reopen(row);
            else if (row.What == EventType.PlanReviewed && steps[next++].Event is { Of: null } step && !undone.Contains(row.Seq)) draft.Take(row, step, row.Seq > plan.EventSeq);
        }

        return draft;
    }

    /// <summary>The corrections after one more step.</summary>
    public static CorrectionFile After(CorrectionFile file, ReviewEvent step, string? why, string who)
    {
        file = step.Step switch
        {
            ReviewStepKind.Correct => file.With(step.IsTask, step.Id, step.ToCorrection(why, who)),
            ReviewStepKind.Restore => file.With(step.IsTask, step.Id, null),
            ReviewStepKind.Answer => file.With(step.ToAnswer(why, who)),
            _ => file,
        };
        return (step.Gone ?? []).Aggregate(file, (rest, gone) => rest.Without(gone.ToAnswer()));
    }

    private void Take(Row row, ReviewEvent step, bool open)
    {
        if (step.Step == ReviewStepKind.Discard) Discard();
        if (step.Step == ReviewStepKind.Accept)
        {
            AcceptedTasks.UnionWith(step.Tasks!);
            AcceptedTargets.UnionWith(step.Targets!);
        }

        // What came before the revision in force is in its file.
        if (!open) return;
        File = After(File, step, row.Why, row.Who);
        _steps.Add(new ReviewStep(
            row.Seq, Iso.ToMoment(row.At), row.Who, step.Step,
            step.Tasks ?? (step.Task is { } task ? [task] : []), step.Targets ?? (step.Target is { } target ? [target] : [])));
    }

    // What was found right before the revision in force stays so.
    private void Discard()
    {
        _steps.Clear();
        File = _inForce;
        AcceptedTasks.Clear();
        AcceptedTargets.Clear();
        AcceptedTasks.UnionWith(_acceptedInForce.Tasks);
        AcceptedTargets.UnionWith(_acceptedInForce.Targets);
    }

    // What a newer reader has changed is to be looked at again.
    private void Reopen(Row row)
    {
        using var after = JsonDocument.Parse(row.After!);
        if (after.RootElement.TryGetProperty("reopened", out var reopened) && reopened.ValueKind != JsonValueKind.Null)
        {
            AcceptedTasks.ExceptWith(reopened.GetProperty("tasks").EnumerateArray().Select(id => id.GetString()!));
            AcceptedTargets.ExceptWith(reopened.GetProperty("targets").EnumerateArray().Select(id => id.GetString()!));
        }

        _acceptedInForce = ([.. AcceptedTasks], [.. AcceptedTargets]);
    }

    private sealed record Row(long Seq, string At, string Who, string What, string? Why, string? After);
}

using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;
using Jundeng.Plans.Corrections;

namespace Jundeng.Ledger.Plans.Reviews;

/// <summary>
/// Reviews of plans against their source. Each step is kept at once and can be undone until the review is confirmed, which puts a
/// further revision in force. A step names the version of the review that it was made on, and is refused where that has moved on.
/// </summary>
public sealed class ReviewService(LedgerStore store)
{
    /// <summary>The review of a plan as it stands; null where there is no such plan.</summary>
    /// <exception cref="LedgerRefusedException">The plan has no source.</exception>
    public Task<Review?> FindAsync(string planId, CancellationToken ct = default) => store.ReadAsync(
        async session => await PlanRows.FindAsync(session, planId) is { } plan ? await ReviewRows.LoadAsync(session, plan) : null, ct);

    /// <summary>Finds tasks and targets right as they are. Those that nobody waits for are left out.</summary>
    public Task<Review> AcceptAsync(string planId, long version, IReadOnlyCollection<string> tasks, IReadOnlyCollection<string> targets, Act act, CancellationToken ct = default) =>
        StepAsync(planId, version, act, review => Accept(review, tasks, targets), ct);

    /// <summary>
    /// Sets the fields of a task or target, by the names and codes of the corrections file; an empty value empties the field. Fields
    /// that are not given keep their value. Where all are as they were read, a correction is taken back.
    /// </summary>
    public Task<Review> EditAsync(string planId, long version, bool isTask, string id, IReadOnlyDictionary<string, string?> fields, Act act, CancellationToken ct = default) =>
        StepAsync(planId, version, act, review => ReviewEdits.Edit(review, isTask, id, fields, act), ct);

    /// <summary>Adds a task or target that the reader missed.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="version">The version of the review.</param>
    /// <param name="isTask">True for a task, false for a target.</param>
    /// <param name="place">Its words in the source: those with which a task opens, or those of a target's quantity.</param>
    /// <param name="fields">Its fields; value and unit of a target are read from its words where they are not given.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the step.</param>
    public Task<Review> AddAsync(
        string planId, long version, bool isTask, TextSpan place, IReadOnlyDictionary<string, string?> fields, Act act, CancellationToken ct = default) =>
        StepAsync(planId, version, act, review => ReviewEdits.Add(review, isTask, place, fields, act), ct);

    /// <summary>Takes a task or target out of the plan; the targets of a task stay, outside every task.</summary>
    public Task<Review> RemoveAsync(string planId, long version, bool isTask, string id, Act act, CancellationToken ct = default) =>
        StepAsync(planId, version, act, review => ReviewEdits.Remove(review, isTask, id, act), ct);

    /// <summary>Takes back the correction of a task or target, so that it is as it was read.</summary>
    public Task<Review> RestoreAsync(string planId, long version, bool isTask, string id, Act act, CancellationToken ct = default) => StepAsync(
        planId, version, act,
        review => review.Corrections.Find(isTask, id) is null ? throw new LedgerRefusedException(ReviewMessages.UnknownElement(id)) : ReviewEvent.Restore(isTask, id), ct);

    /// <summary>Answers a finding.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="version">The version of the review.</param>
    /// <param name="finding">Its place among the findings of the review's reading, from 0.</param>
    /// <param name="mended">True where the plan itself was mended, false where the finding is accepted.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the step.</param>
    public Task<Review> AnswerAsync(string planId, long version, int finding, bool mended, Act act, CancellationToken ct = default) =>
        StepAsync(planId, version, act, review => ReviewEdits.Answer(review, finding, mended, act), ct);

    /// <summary>Undoes the last step that has not been undone.</summary>
    public Task<Review> UndoAsync(string planId, long version, Act act, CancellationToken ct = default) => StepAsync(
        planId, version, act,
        review => review.Steps is [.., var last] ? new ReviewEvent(ReviewStepKind.Undo) { Of = last.Seq } : throw new LedgerRefusedException(ReviewMessages.NothingToUndo), ct);

    /// <summary>Gives up all steps since the revision in force at once. It is a step itself: undoing it brings them back.</summary>
    public Task<Review> DiscardAsync(string planId, long version, Act act, CancellationToken ct = default) => StepAsync(
        planId, version, act,
        review => review.Steps.All(step => step.Kind == ReviewStepKind.Discard) ? throw new LedgerRefusedException(ReviewMessages.NothingToDiscard) : new ReviewEvent(ReviewStepKind.Discard), ct);

    /// <summary>Puts the reviewed plan in force as a further revision; the corrections file is kept with it. The act's reason must be given.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="version">The version of the review.</param>
    /// <param name="effective">The day from which it holds, from that of the revision before to today; null = today.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the writing.</param>
    public Task<PlanSummary> ConfirmAsync(string planId, long version, DateOnly? effective, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var (plan, head, review) = await BeginAsync(session, planId, version, act, AccessAction.PlanRevise);
            if (review.ReadsDifferently) throw new LedgerRefusedException(ReviewMessages.ReadsDifferently(planId));
            if (!review.HasChanges) throw new LedgerRefusedException(ReviewMessages.NothingToConfirm);
            return await Revising.WriteAsync(session, store.Time, plan, head, new Revising(review.Reading, review.Corrections, review.Source, effective), act);
        },
        ct);

    /// <summary>What reading the source again with this program's reader would change; null where there is no such plan. Nothing is written.</summary>
    /// <exception cref="LedgerRefusedException">The plan has no source.</exception>
    public Task<Rereading?> RereadAsync(string planId, CancellationToken ct = default) => store.ReadAsync(
        async session => await PlanRows.FindAsync(session, planId) is { } plan ? await RereadingRows.LoadAsync(session, plan, await ReviewRows.LoadAsync(session, plan)) : null, ct);

    /// <summary>Puts in force what <see cref="RereadAsync"/> shows, as a further revision. The act's reason must be given.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="version">The version of the review.</param>
    /// <param name="leaveOut">Whether corrections and answers that no longer fit may be left out; else they are a reason to refuse.</param>
    /// <param name="effective">The day from which it holds, from that of the revision before to today; null = today.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the writing.</param>
    public Task<PlanSummary> ApplyRereadingAsync(string planId, long version, bool leaveOut, DateOnly? effective, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var (plan, head, review) = await BeginAsync(session, planId, version, act, AccessAction.PlanReread);
            var rereading = await RereadingRows.LoadAsync(session, plan, review);
            if (rereading.Changes.Count == 0 && rereading.Unfit.Count == 0 && !review.ReadsDifferently) throw new LedgerRefusedException(ReviewMessages.NothingToReread);
            if (rereading.Unfit.Count > 0 && !leaveOut) throw new LedgerRefusedException(ReviewMessages.Unfit(rereading.Unfit.Count));
            var changed = rereading.Changes.Where(change => change.Kind == ItemChangeKind.Changed).ToLookup(change => change.IsTask, change => change.Id);
            var revising = new Revising(rereading.Reading, rereading.Corrections, review.Source, effective) { Reopened = ([.. changed[true]], [.. changed[false]]) };
            return await Revising.WriteAsync(session, store.Time, plan, head, revising, act);
        },
        ct);

    private static ReviewEvent Accept(Review review, IReadOnlyCollection<string> tasks, IReadOnlyCollection<string> targets)
    {
        var step = new ReviewEvent(ReviewStepKind.Accept)
        {
            Tasks = [.. review.PendingTasks.Select(task => task.Id).Where(tasks.Contains)],
            Targets = [.. review.PendingTargets.Select(target => target.Id).Where(targets.Contains)],
        };
        return step.Tasks.Count + step.Targets.Count > 0 ? step : throw new LedgerRefusedException(ReviewMessages.NothingToAccept);
    }

    private Task<Review> StepAsync(string planId, long version, Act act, Func<Review, ReviewEvent> choose, CancellationToken ct) => store.WriteAsync(
        async session =>
        {
            var (plan, head, review) = await BeginAsync(session, planId, version, act, AccessAction.PlanReview);
            if (review.ReadsDifferently) throw new LedgerRefusedException(ReviewMessages.ReadsDifferently(planId));
            var step = choose(review);
            // What is undone or given up leads back to what fitted before; everything else is tried first.
            if (step.Step is not (ReviewStepKind.Undo or ReviewStepKind.Discard)) step = Try(review, step, act);
            await EventLog.AppendAsync(session, store.Time, plan.RegionId, head, act, EventType.PlanReviewed, plan.PublicId, null, step.ToJson());
            return await ReviewRows.LoadAsync(session, plan);
        },
        ct);

    private async Task<(PlanRow Plan, ChainHead Head, Review Review)> BeginAsync(Session session, string planId, long version, Act act, AccessAction action)
    {
        var region = await PlanRows.GetAsync(session, planId);
        await Access.DemandAsync(session, store.Time, act, action, new AccessObject(region.RegionId));
        var head = await EventLog.LockAsync(session, region.RegionId);
        // Another writer may have put a revision in force while this one waited.
        var plan = await PlanRows.GetAsync(session, planId);
        var review = await ReviewRows.LoadAsync(session, plan);
        return review.Version == version ? (plan, head, review) : throw new LedgerRefusedException(ReviewMessages.Stale(review.LastWho, review.LastAt));
    }

    // The step must give a reading; answers to findings that are gone with it go too.
    private static ReviewEvent Try(Review review, ReviewEvent step, Act act)
    {
        var file = ReviewDraft.After(review.Corrections, step, act.Why, act.Who);
        if (PlanReader.TryRead(review.Source, file, out _, out var errors)) return step;
        if (errors.Any(error => error.Answer is null)) throw new LedgerRefusedException([.. errors.Where(error => error.Answer is null).Select(error => ReviewMessages.Unfitting(error.Message))]);
        return step with { Gone = [.. errors.Select(error => new ReviewEvent.GoneFinding(error.Answer!.Code, error.Answer.Tasks, error.Answer.Targets))] };
    }
}

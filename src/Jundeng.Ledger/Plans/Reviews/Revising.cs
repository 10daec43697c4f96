using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;
using Jundeng.Plans.Corrections;
using Jundeng.Plans.Documents;

namespace Jundeng.Ledger.Plans.Reviews;

/// <summary>A further revision of a plan, as it is about to be written.</summary>
/// <param name="Reading">The reading, places in UTF-16.</param>
/// <param name="Corrections">The corrections from which it can be made again.</param>
/// <param name="Source">The text.</param>
/// <param name="Effective">The day from which it holds; null = today.</param>
internal sealed record Revising(PlanReading Reading, CorrectionFile Corrections, PlanText Source, DateOnly? Effective)
{
    /// <summary>Tasks and targets that a newer reader has changed, to be looked at again; null where nothing was read again.</summary>
    public (IReadOnlyList<string> Tasks, IReadOnlyList<string> Targets)? Reopened { get; init; }

    public static async Task<PlanSummary> WriteAsync(Session session, TimeProvider time, PlanRow before, ChainHead head, Revising next, Act act)
    {
        if (string.IsNullOrWhiteSpace(act.Why)) throw new LedgerRefusedException(ReviewMessages.ReasonMissing);
        var today = Iso.DayOf(time.GetUtcNow());
        var effective = next.Effective ?? today;
        if (effective < before.EffectiveOn || effective > today) throw new LedgerRefusedException(ReviewMessages.Effective(before.EffectiveOn, today));
        ReadingChecks.Verify(next.Reading, next.Source, before.PublicId);

        var reading = next.Reading.WithPlaces(next.Source.CodePoints.FromUtf16);
        var document = reading.Document;
        var corrections = CorrectionsFile.Write(next.Corrections);
        var row = before with
        {
            Revision = before.Revision + 1,
            Tasks = reading.Tasks.Count,
            Targets = reading.Targets.Count,
            Findings = reading.Findings.Count,
            DocumentTitle = document.Title,
            DocumentNumber = document.Number,
            DocumentIssuer = document.Issuer,
            DocumentIssued = Iso.Of(document.Issued),
            DocumentRegion = document.Region,
            DocumentFrom = document.From,
            DocumentTo = document.To,
            ReadingSha256 = ReviewRows.DigestOf(before, reading),
            InForce = Iso.Now(time),
            Effective = Iso.Of(effective),
            Reader = PlanReader.Version,
        };
        var after = new
        {
            row.Revision,
            row.Effective,
            row.Reader,
            row.Tasks,
            row.Targets,
            row.Findings,
            answered = reading.Findings.Count(finding => finding.Answer is not null),
            corrections = PlanRows.DigestOf(corrections),
            reopened = next.Reopened is { } reopened ? new { tasks = reopened.Tasks, targets = reopened.Targets } : null,
            digest = row.ReadingSha256,
        };
        var was = new { before.Revision, before.Tasks, before.Targets, before.Findings, digest = before.ReadingSha256 };
        var seq = await EventLog.AppendAsync(session, time, row.RegionId, head, act, EventType.PlanRevised, row.PublicId, was, after);
        await PlanRows.InsertRevisionAsync(session, row with { EventSeq = seq }, reading, corrections);
        return row.ToSummary();
    }
}

using Jundeng.Ledger.Storage;
using Jundeng.Plans;
using Jundeng.Plans.Corrections;

namespace Jundeng.Ledger.Plans.Reviews;

/// <summary>Loads a plan as its review sees it.</summary>
internal static class ReviewRows
{
    public static async Task<Review> LoadAsync(Session session, PlanRow plan)
    {
        if (plan.SourceSha256 is null) throw new LedgerRefusedException(ReviewMessages.NoSource(plan.PublicId));
        var source = await SourceRows.LoadAsync(session, plan);
        var inForce = await PlanRows.CorrectionsAsync(session, plan.Key) is { } bytes ? CorrectionsFile.Read(bytes) : CorrectionFile.Empty(source.Sha256);
        var draft = await ReviewDraft.LoadAsync(session, plan, inForce);
        var items = await ItemNumbers.LoadAsync(session, plan.Key);
        var used = items.Ids(isTask: true).Concat(items.Ids(isTask: false)).ToHashSet();

        var same = PlanReader.TryRead(source, inForce, out var whole, out _) && DigestOf(plan, whole.WithPlaces(source.CodePoints.FromUtf16)) == plan.ReadingSha256;
        if (same && PlanReader.TryRead(source, draft.File, out var reading, out _) && PlanReader.TryRead(source, Uncorrected(inForce), out var read, out _))
            return new Review(plan.ToSummary(), source, read, reading, draft, inForce, false, used);
        var stored = (await ReadingRows.LoadAsync(session, plan)).WithPlaces(source.CodePoints.ToUtf16);
        return new Review(plan.ToSummary(), source, stored, stored, draft, inForce, true, used);
    }

    public static string DigestOf(PlanRow plan, PlanReading reading) => ReadingDigest.Of(plan.Title, plan.YearFrom, plan.YearTo, reading);

    /// <summary>The file without any correction; ids stay those of the plan.</summary>
    public static CorrectionFile Uncorrected(CorrectionFile file) => CorrectionFile.Empty(file.Sha256) with { Ids = file.Ids };
}

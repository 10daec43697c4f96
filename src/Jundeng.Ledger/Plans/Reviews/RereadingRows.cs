using Jundeng.Ledger.Storage;
using Jundeng.Plans;
using Jundeng.Plans.Corrections;

namespace Jundeng.Ledger.Plans.Reviews;

/// <summary>Reads a source again and holds it beside the revision in force.</summary>
internal static class RereadingRows
{
    private const string SelectPlaces = """
        SELECT i.kind, i.item_id, x.span_start, x.span_end, x.title
        FROM (SELECT region_id, plan_no, revision, item_no, span_start, span_end, title FROM plan_task
              UNION ALL
              SELECT region_id, plan_no, revision, item_no, span_start, span_end, '' FROM plan_target) x
        JOIN plan_item i ON i.region_id = x.region_id AND i.plan_no = x.plan_no AND i.item_no = x.item_no
        WHERE x.region_id = @RegionId AND x.plan_no = @PlanNo
        ORDER BY x.revision DESC, x.span_start
        """;

    public static async Task<Rereading> LoadAsync(Session session, PlanRow plan, Review review)
    {
        var source = review.Source;
        var places = (await session.QueryAsync<PlaceRow>(SelectPlaces, plan)).Select(row => row.ToPlace()).Concat(Corrected(review.Corrections));
        var file = IdMatch.Keep(source, PlanReader.Read(source), places, review.Corrections);
        var (reading, fitting, unfit) = Fit(review, file);
        var inForce = (await ReadingRows.LoadAsync(session, plan)).WithPlaces(source.CodePoints.ToUtf16);
        return new Rereading(review.Plan, review.Version, PlanReader.Version, reading, fitting, ReadingDifference.Between(inForce, reading, source.CodePoints), unfit);
    }

    // What does not fit is left out until the rest gives a reading.
    private static (PlanReading Reading, CorrectionFile File, IReadOnlyList<CorrectionError> Unfit) Fit(Review review, CorrectionFile file)
    {
        var unfit = new List<CorrectionError>();
        while (true)
        {
            if (PlanReader.TryRead(review.Source, file, out var reading, out var errors)) return (reading, file, unfit);
            // Answers are only judged where all corrections fit.
            var corrections = errors.Where(error => error.Correction is not null).ToList();
            var wrong = corrections.Count > 0 ? corrections : errors.Where(error => error.Answer is not null).ToList();
            if (wrong.Count == 0) throw new InvalidOperationException(errors[0].Message.En);
            unfit.AddRange(wrong);
            file = file with
            {
                Corrections = [.. file.Corrections.Where(correction => !wrong.Exists(error => ReferenceEquals(error.Correction, correction)))],
                Answers = [.. file.Answers.Where(answer => !wrong.Exists(error => ReferenceEquals(error.Answer, answer)))],
            };
        }
    }

    // What was removed stands in no revision, and what was added just now in none yet.
    private static IEnumerable<IdMatch.Place> Corrected(CorrectionFile file) => file.Corrections
        .Where(correction => correction.Action is CorrectionAction.Remove or CorrectionAction.Add)
        .Select(correction => new IdMatch.Place(correction.IsTask, correction.Id, new TextSpan(correction.Start, correction.End), correction.Text));

    private sealed record PlaceRow(string Kind, string ItemId, long SpanStart, long SpanEnd, string Title)
    {
        public IdMatch.Place ToPlace() => new(Kind == "task", ItemId, new TextSpan((int)SpanStart, (int)SpanEnd), Title);
    }
}

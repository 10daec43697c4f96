using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Surveys;

/// <summary>Surveys and their estimates as rows.</summary>
internal static class SurveyRows
{
    public static readonly EventTable Table = new(
        "survey", "survey_no", "public_id", "title", "period", "indicator", "scale_from", "scale_to", "satisfied", "measure", "level", "smallest", "answers", "unanswered", "file_name", "sha256",
        "document");

    public static readonly EventTable Estimates = new(
        "survey_estimate", "region_id", "survey_no", "indicator", "answers", "effective", "mean", "mean_error", "mean_low", "mean_high", "share", "share_error", "share_low", "share_high")
    { IsCommon = true };

    private const string Select = """
        SELECT s.survey_no, s.public_id, s.title, s.period, s.indicator, s.scale_from, s.scale_to, s.satisfied, s.measure, s.level, s.smallest, s.answers, s.unanswered, s.file_name, s.sha256,
               e.at, e.who
        FROM survey s JOIN event e ON e.region_id = s.region_id AND e.seq = s.event_seq
        WHERE s.region_id = 0
        """;

    private const string SelectEstimates = """
        SELECT region_id, indicator, answers, effective, mean, mean_error, mean_low, mean_high, share, share_error, share_low, share_high
        FROM survey_estimate WHERE survey_no = @SurveyNo
        """;

    private const string SelectDocument = "SELECT document FROM survey WHERE region_id = 0 AND survey_no = @SurveyNo";

    private const string SelectCodes = "SELECT code, region_id FROM region_period WHERE region_id IN (SELECT region_id FROM survey_estimate WHERE survey_no = @SurveyNo)";

    private const string SelectNext = "SELECT COALESCE(MAX(survey_no), 0) + 1 FROM survey WHERE region_id = 0";

    public static Task<IReadOnlyList<SurveyRow>> ListAsync(Session session) => session.QueryAsync<SurveyRow>($"{Select} ORDER BY s.survey_no");

    /// <exception cref="LedgerRefusedException">There is no such survey.</exception>
    public static async Task<SurveyRow> GetAsync(Session session, string id) =>
        await session.FirstOrDefaultAsync<SurveyRow>($"{Select} AND s.public_id = @id", new { id })
        ?? throw new LedgerRefusedException(SurveyMessages.Unknown(id, Nearest.Of(id, (await ListAsync(session)).Select(row => row.PublicId))));

    public static Task<IReadOnlyList<SurveyEstimateRow>> EstimatesAsync(Session session, SurveyRow survey) => session.QueryAsync<SurveyEstimateRow>(SelectEstimates, survey);

    public static Task<byte[]> DocumentAsync(Session session, SurveyRow survey) => session.SingleAsync<byte[]>(SelectDocument, survey);

    /// <summary>The regions of a survey by every code that they ever had: its table has those of its time.</summary>
    public static async Task<Dictionary<string, long>> RegionsAsync(Session session, SurveyRow survey) =>
        (await session.QueryAsync<CodeRow>(SelectCodes, survey)).DistinctBy(row => row.Code).ToDictionary(row => row.Code, row => row.RegionId, StringComparer.Ordinal);

    public static Task<long> NextNumberAsync(Session session) => session.SingleAsync<long>(SelectNext);

    private sealed record CodeRow(string Code, long RegionId);
}

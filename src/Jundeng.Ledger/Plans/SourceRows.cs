using System.Security.Cryptography;
using System.Text;
using Jundeng.Ledger.Storage;
using Jundeng.Plans.Documents;

namespace Jundeng.Ledger.Plans;

/// <summary>Source documents, byte for byte.</summary>
internal static class SourceRows
{
    private const string SelectPlanOf = """
        SELECT p.public_id FROM plan_revision v JOIN plan p ON p.region_id = v.region_id AND p.plan_no = v.plan_no
        WHERE v.region_id = @region AND v.source_sha256 = @sha256
        """;

    private const string SelectPairs = "SELECT surrogate_pairs FROM plan_source WHERE region_id = @RegionId AND sha256 = @SourceSha256";

    private const string SelectOne = "SELECT file_name, bytes, text_sha256 FROM plan_source WHERE region_id = @RegionId AND sha256 = @SourceSha256";

    /// <summary>Id of the plan that came from these bytes; null where there is none.</summary>
    public static Task<string?> PlanOfAsync(Session session, long region, string sha256) =>
        session.FirstOrDefaultAsync<string>(SelectPlanOf, new { region, sha256 });

    public static Task InsertAsync(Session session, long region, PlanText text, byte[] bytes, string fileName) => session.InsertAsync(
        "plan_source",
        ["region_id", "sha256", "file_name", "bytes", "text_sha256", "surrogate_pairs"],
        [[region, text.Sha256, fileName, bytes, Checksum(text), (long)(text.Text.Length - text.CodePoints.Count)]]);

    /// <summary>Whether places in code points are places in UTF-16 as well, so that the source need not be read to turn them.</summary>
    public static async Task<bool> CountsAlikeAsync(Session session, PlanRow plan) => await session.SingleAsync<long>(SelectPairs, plan) == 0;

    /// <summary>The text of a plan's source, decoded as it was when the plan was put in force.</summary>
    public static async Task<PlanText> LoadAsync(Session session, PlanRow plan)
    {
        var row = await session.SingleAsync<SourceRow>(SelectOne, plan);
        if (!PlanDocument.TryDecode(row.Bytes, row.FileName, out var text, out _) || text.Sha256 != plan.SourceSha256 || Checksum(text) != row.TextSha256)
            throw new LedgerRefusedException(PlanMessages.SourceReadsDifferently(plan.PublicId, row.FileName));
        return text;
    }

    public static async Task<PlanSource> GetAsync(Session session, PlanRow plan)
    {
        var row = await session.SingleAsync<SourceRow>(SelectOne, plan);
        return new PlanSource(row.FileName, plan.SourceSha256!, row.Bytes);
    }

    private static string Checksum(PlanText text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Text)));

    private sealed record SourceRow(string FileName, byte[] Bytes, string TextSha256);
}

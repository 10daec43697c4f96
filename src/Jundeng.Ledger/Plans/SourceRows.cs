using System.Security.Cryptography;
using System.Text;
using Jundeng.Ledger.Storage;
using Jundeng.Plans.Documents;

namespace Jundeng.Ledger.Plans;

/// <summary>Source documents, byte for byte, with the text of those that are no text themselves.</summary>
internal static class SourceRows
{
    private const string SelectPlanOf = """
        SELECT p.public_id FROM plan_revision v JOIN plan p ON p.region_id = v.region_id AND p.plan_no = v.plan_no
        WHERE v.region_id = @region AND v.source_sha256 = @sha256
        """;

    private const string SelectPairs = "SELECT surrogate_pairs FROM plan_source WHERE region_id = @RegionId AND sha256 = @SourceSha256";

    private const string SelectBytes = "SELECT file_name, bytes, text_sha256 FROM plan_source WHERE region_id = @RegionId AND sha256 = @SourceSha256";

    private const string SelectExtracted = """
        SELECT s.file_name, s.text_sha256, t.extracted
        FROM plan_source s
        JOIN plan_source_text t ON t.region_id = s.region_id AND t.sha256 = s.sha256
        WHERE s.region_id = @RegionId AND s.sha256 = @SourceSha256
        """;

    private const string SelectWithoutText = """
        SELECT s.region_id, s.sha256 AS source_sha256 FROM plan_source s
        LEFT JOIN plan_source_text t ON t.region_id = s.region_id AND t.sha256 = s.sha256
        WHERE t.sha256 IS NULL
        ORDER BY s.region_id, s.sha256
        """;

    /// <summary>Id of the plan that came from these bytes; null where there is none.</summary>
    public static Task<string?> PlanOfAsync(Session session, long region, string sha256) =>
        session.FirstOrDefaultAsync<string>(SelectPlanOf, new { region, sha256 });

    public static async Task InsertAsync(Session session, long region, PlanText text, byte[] bytes, string fileName)
    {
        await session.InsertAsync(
            "plan_source",
            ["region_id", "sha256", "file_name", "bytes", "text_sha256", "surrogate_pairs"],
            [[region, text.Sha256, fileName, bytes, Checksum(text), (long)(text.Text.Length - text.CodePoints.Count)]]);
        await InsertTextAsync(session, region, text);
    }

    /// <summary>
    /// Keeps the texts of sources that were stored before texts were. What cannot be extracted here and now stays as it is: it is tried
    /// again each time that it is asked for.
    /// </summary>
    public static async Task KeepTextsAsync(Session session)
    {
        foreach (var key in await session.QueryAsync<SourceKey>(SelectWithoutText))
        {
            var row = await session.SingleAsync<SourceRow>(SelectBytes, key);
            if (PlanDocument.TryDecode(row.Bytes, row.FileName, out var text, out _) && text.Sha256 == key.SourceSha256 && Checksum(text) == row.TextSha256)
                await InsertTextAsync(session, key.RegionId, text);
        }
    }

    /// <summary>Whether places in code points are places in UTF-16 as well, so that the source need not be read to turn them.</summary>
    public static async Task<bool> CountsAlikeAsync(Session session, PlanRow plan) => await session.SingleAsync<long>(SelectPairs, plan) == 0;

    /// <summary>The text of a plan's source as it was when the plan was put in force.</summary>
    public static async Task<PlanText> LoadAsync(Session session, PlanRow plan)
    {
        if (await session.FirstOrDefaultAsync<TextRow>(SelectExtracted, plan) is { } extracted)
            return PlanTextJson.Read(extracted.Extracted) is { } kept && kept.Sha256 == plan.SourceSha256 && Checksum(kept) == extracted.TextSha256
                ? kept
                : throw new LedgerRefusedException(PlanMessages.SourceReadsDifferently(plan.PublicId, extracted.FileName));
        var row = await session.SingleAsync<SourceRow>(SelectBytes, plan);
        if (!PlanDocument.TryDecode(row.Bytes, row.FileName, out var text, out _) || text.Sha256 != plan.SourceSha256 || Checksum(text) != row.TextSha256)
            throw new LedgerRefusedException(PlanMessages.SourceReadsDifferently(plan.PublicId, row.FileName));
        return text;
    }

    public static async Task<PlanSource> GetAsync(Session session, PlanRow plan)
    {
        var row = await session.SingleAsync<SourceRow>(SelectBytes, plan);
        return new PlanSource(row.FileName, plan.SourceSha256!, row.Bytes);
    }

    // A plain text is its own source, and is decoded faster than it would be looked up.
    private static async Task InsertTextAsync(Session session, long region, PlanText text)
    {
        if (text.Format == SourceFormat.Text) return;
        await session.InsertAsync("plan_source_text", ["region_id", "sha256", "extracted"], [[region, text.Sha256, PlanTextJson.Write(text)]]);
    }

    private static string Checksum(PlanText text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Text)));

    private sealed record SourceKey(long RegionId, string SourceSha256);

    private sealed record SourceRow(string FileName, byte[] Bytes, string TextSha256);

    private sealed record TextRow(string FileName, string TextSha256, string Extracted);
}

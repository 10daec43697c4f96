using Jundeng.Plans;

namespace Jundeng.Ledger.Plans;

/// <summary>A revision of a plan, as it is stored.</summary>
internal sealed record PlanRow(
    long RegionId,
    long PlanNo,
    long Revision,
    string PublicId,
    string RegionCode,
    string RegionName,
    string Title,
    long YearFrom,
    long YearTo,
    long Tasks,
    long Targets,
    long Findings,
    string? SourceSha256,
    string? DocumentTitle,
    string? DocumentNumber,
    string? DocumentIssuer,
    string? DocumentIssued,
    string? DocumentRegion,
    long? DocumentFrom,
    long? DocumentTo,
    string DocumentSha256,
    string ReadingSha256,
    string InForce,
    string? Effective,
    string? Reader,
    long EventSeq)
{
    private const string Select = """
        SELECT p.region_id, p.plan_no, v.revision, p.public_id, r.code AS region_code, r.name AS region_name,
               v.title, v.year_from, v.year_to, v.tasks, v.targets, v.findings, v.source_sha256,
               v.document_title, v.document_number, v.document_issuer, v.document_issued, v.document_region,
               v.document_from, v.document_to, v.document_sha256, v.reading_sha256, v.in_force, v.effective, v.reader, v.event_seq
        FROM plan p
        JOIN region r ON r.region_id = p.region_id
        JOIN plan_revision v ON v.region_id = p.region_id AND v.plan_no = p.plan_no
        """;

    private const string InForceOnly = """
        v.revision = (SELECT MAX(w.revision) FROM plan_revision w WHERE w.region_id = p.region_id AND w.plan_no = p.plan_no)
        """;

    public const string SelectAll = $"{Select} WHERE {InForceOnly}";

    public const string SelectOne = $"{Select} WHERE p.public_id = @planId AND {InForceOnly}";

    public const string SelectRevision = $"{Select} WHERE p.public_id = @planId AND v.revision = @revision";

    public const string SelectOfEvent = $"{Select} WHERE v.region_id = @region AND v.event_seq = @seq";

    public PlanKey Key => new(RegionId, PlanNo, Revision);

    public PlanSummary ToSummary() => new(
        PublicId, RegionCode, RegionName, Title, (int)YearFrom, (int)YearTo, (int)Tasks, (int)Targets, (int)Findings,
        SourceSha256 is not null, (int)Revision, Iso.ToMoment(InForce), EffectiveOn, Reader);

    public DateOnly EffectiveOn => Iso.ToDayOrNull(Effective) ?? Iso.DayOf(Iso.ToMoment(InForce));

    public DocumentInfo ToDocument() => new(
        DocumentTitle, DocumentNumber, DocumentIssuer, Iso.ToDayOrNull(DocumentIssued), DocumentRegion, (int?)DocumentFrom, (int?)DocumentTo, DocumentSha256);
}

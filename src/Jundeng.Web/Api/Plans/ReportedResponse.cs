using Jundeng.Ledger.Reports;

namespace Jundeng.Web.Api.Plans;

/// <summary>A reported value.</summary>
/// <param name="On">The day that the value is of.</param>
/// <param name="Version">From 1; a later one replaces an earlier one.</param>
/// <param name="Text">The digits as reported.</param>
/// <param name="Number">The value in base units; null where there is none.</param>
/// <param name="Status">What sort of value it is.</param>
/// <param name="Note">The remark, where there is one.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="RecordedBy">Who recorded it.</param>
public sealed record ReportedResponse(
    DateOnly On, int Version, string? Text, double? Number, ValueStatus Status, string? Note, DateTimeOffset RecordedAt, string RecordedBy)
{
    internal static ReportedResponse Of(ReportValue value) => new(
        value.On, value.Version, value.Text, value.Number, value.Status, value.Note, value.RecordedAt, value.RecordedBy);
}

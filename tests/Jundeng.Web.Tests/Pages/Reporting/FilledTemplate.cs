using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Reports.Filling;
using Jundeng.Ledger.Storage;
using Jundeng.Publishing.Templates;

namespace Jundeng.Web.Tests.Pages.Reporting;

/// <summary>A template of a round as a person would have filled it in.</summary>
internal static class FilledTemplate
{
    /// <param name="database">The database of the server.</param>
    /// <param name="round">The round.</param>
    /// <param name="unit">The unit; null for all.</param>
    /// <param name="value">What is typed for every value.</param>
    public static async Task<byte[]> OfAsync(string database, string round, string? unit, string value)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var store = await LedgerStore.OpenAsync(database, ct: ct);
        var open = await new ReportFillService(store).OpenReportsAsync(round, unit, ct);
        var filled = open with
        {
            Reports = [.. open.Reports.Select(report => report with
            {
                Content = report.Content with { Done = "两场招聘会" },
                Items = [.. report.Items.Select(item => item with { Entry = new ReportEntry(ValueStatus.Normal, value, null, null, null, null) })],
            })],
        };
        var bytes = new MemoryStream();
        ReportTemplate.Write(bytes, "填报", filled);
        return bytes.ToArray();
    }
}

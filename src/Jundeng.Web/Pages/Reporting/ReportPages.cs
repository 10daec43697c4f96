using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Reports.Checks;
using Jundeng.Ledger.Rounds;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.Reporting;

/// <summary>Gathers what the page of a report shows.</summary>
internal sealed class ReportPages(ReportingService reporting, RoundService rounds, PlanService plans)
{
    /// <summary>A report as it is stored.</summary>
    /// <exception cref="LedgerRefusedException">There is no such report.</exception>
    public async Task<ReportView> ViewAsync(HttpContext http, string id, CancellationToken ct)
    {
        var report = await reporting.GetAsync(id, ct);
        var round = await rounds.GetAsync(report.RoundId, ct);
        var plan = await plans.FindAsync(round.PlanId, ct) ?? throw new InvalidOperationException($"The round {round.Id} has no plan.");
        var previous = await reporting.PreviousAsync(id, ct);
        return new ReportView(report, round, plan, previous) { PreviousRound = previous is null ? null : await rounds.GetAsync(previous.RoundId, ct), MayWrite = await http.MayAsync(AccessAction.ReportDraft, id), Scale = ReportForm.ScaleOf(http.Request) };
    }

    /// <summary>A report with what the checks say of it.</summary>
    public async Task<ReportView> CheckedAsync(HttpContext http, string id, CancellationToken ct) =>
        await ViewAsync(http, id, ct) with { Findings = await reporting.CheckAsync(id, null, ct) };

    /// <summary>What was typed, with what the checks say of it where it can be read.</summary>
    public async Task<ReportView> TypedAsync(HttpContext http, string id, IFormCollection form, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var view = await ViewAsync(http, id, ct);
        var (findings, unread) = await FindAsync(id, ReportForm.Read(form, view.Report), ct);
        return view with { Typed = form, Findings = findings, Refusals = refusals.Count > 0 ? refusals : unread, IsChecked = refusals.Count == 0 };
    }

    /// <summary>What the checks say of a draft; where it cannot be read, why.</summary>
    public async Task<(IReadOnlyList<CheckFinding> Findings, IReadOnlyList<Refusal> Unread)> FindAsync(string id, ReportDraft draft, CancellationToken ct)
    {
        try
        {
            return (await reporting.CheckAsync(id, draft, ct), []);
        }
        catch (LedgerRefusedException refused)
        {
            return ([], refused.Reasons);
        }
    }
}

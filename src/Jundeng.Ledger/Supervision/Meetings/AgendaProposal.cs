using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Digests;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Ledger.Supervision.Papers;

namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>What a meeting should talk about by the state of the plan: lights that are not normal, the worst first, overdue orders, reports that are missing.</summary>
internal static class AgendaProposal
{
    public static async Task<IReadOnlyList<AgendaItem>> OnAsync(Session session, PlanRow plan, DateOnly today, string language)
    {
        var orders = await OrderRows.OfPlanAsync(session, plan, all: false, today);
        var lights = (await LightBoard.LoadAsync(session, plan, today)).Lights.Where(light => !light.Normal).OrderByDescending(light => light.Light.Rank);
        var bySubject = orders.ToLookup(order => order.Subject);
        return
        [
            .. lights.Select(light => new AgendaItem(AgendaKind.Light, light.Id, BulletinWords.Laggard(light, bySubject[light.Id].FirstOrDefault()).In(language))),
            .. orders.Where(order => order.OverdueDays > 0).Select(order => new AgendaItem(AgendaKind.Order, order.Id, DigestMessages.Order(order).In(language))),
            .. await ReportsAsync(session, plan, today, language),
        ];
    }

    private static async Task<IEnumerable<AgendaItem>> ReportsAsync(Session session, PlanRow plan, DateOnly today, string language)
    {
        var rounds = (await RoundRows.ListAsync(session, plan.Key)).Select(round => round.PublicId).ToHashSet(StringComparer.Ordinal);
        if (rounds.Count == 0) return [];
        var late = (await DigestReports.OnAsync(session, today, today.AddDays(-1))).Where(report => rounds.Contains(ReportId.Parse(report.Item.About).RoundId)).ToList();
        var names = (await OrganisationRows.HeldInAsync(session, late.Select(report => report.Unit.RegionId), Iso.Last)).ToDictionary(state => state.PublicId, state => state.Name);
        return late.OrderBy(report => report.Item.Due).Select(report => new AgendaItem(AgendaKind.Report, report.Item.About, MeetingMessages.Report(names[report.Unit.PublicId], report.Item.Text).In(language)));
    }
}

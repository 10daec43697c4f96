using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Desk;

/// <summary>Finds what happened lately to plans, in the newest events of their regions.</summary>
internal static class DeskChanges
{
    private const int Most = 8;
    private const int Newest = 300;

    private const string SelectNewest = """
        SELECT e.at, e.what, e.about, o.title
        FROM event e LEFT JOIN supervision_order o ON o.region_id = e.region_id AND o.public_id = e.about
        WHERE e.region_id = @region AND e.seq > @after ORDER BY e.seq DESC
        """;

    // What others are told of; what is only a step towards it, such as saving a draft, is not.
    private static readonly Dictionary<string, DeskChangeKind> s_told = new(StringComparer.Ordinal)
    {
        [EventType.PlanAdded] = DeskChangeKind.Plan,
        [EventType.PlanRevised] = DeskChangeKind.Plan,
        [EventType.TargetsDivided] = DeskChangeKind.Plan,
        [EventType.ImplementationHandedIn] = DeskChangeKind.Plan,
        [EventType.ImplementationReturned] = DeskChangeKind.Plan,
        [EventType.ImplementationAccepted] = DeskChangeKind.Plan,
        [EventType.LightsDrawn] = DeskChangeKind.Plan,
        [EventType.LightOverridden] = DeskChangeKind.Plan,
        [EventType.RoundOpened] = DeskChangeKind.Round,
        [EventType.RoundExtended] = DeskChangeKind.Round,
        [EventType.RoundClosed] = DeskChangeKind.Round,
        [EventType.ReportSubmitted] = DeskChangeKind.Round,
        [EventType.ReportReturned] = DeskChangeKind.Round,
        [EventType.ReportAccepted] = DeskChangeKind.Round,
        [EventType.ReportCorrected] = DeskChangeKind.Round,
        [EventType.OrderIssued] = DeskChangeKind.Order,
        [EventType.OrderMoved] = DeskChangeKind.Order,
    };

    /// <summary>The last changes of the regions of some plans, the newest day first.</summary>
    public static async Task<IReadOnlyList<DeskChange>> OfAsync(Session session, IReadOnlyList<PlanRow> plans)
    {
        var changes = new List<DeskChange>();
        foreach (var region in plans.GroupBy(plan => plan.RegionId))
        {
            var titles = region.OrderByDescending(plan => plan.PublicId.Length).ToList();
            changes.AddRange((await OfRegionAsync(session, region.Key)).Select(change => change with { Title = change.Title ?? titles.Find(plan => IsOf(plan, change.About))?.Title }));
        }

        return [.. changes.OrderByDescending(change => change.On).Take(Most)];
    }

    private static async Task<IReadOnlyList<DeskChange>> OfRegionAsync(Session session, long region)
    {
        var head = await EventLog.HeadAsync(session, region);
        return await session.RecallAsync<IReadOnlyList<DeskChange>>(
            head,
            async () =>
            [
                .. (await session.QueryAsync<NewestRow>(SelectNewest, new { region, after = head.Length - Newest })).Where(row => s_told.ContainsKey(row.What))
                    .GroupBy(row => (On: Iso.DayOf(Iso.ToMoment(row.At)), row.What, About: ThingOf(row), row.Title))
                    .Select(group => new DeskChange(group.Key.On, EventWords.Of(group.Key.What), group.Key.About, s_told[group.Key.What], group.Key.Title, group.Count())).Take(Most),
            ],
            changes => changes.Count);
    }

    // The id of a report is that of its round with its number behind it.
    private static string ThingOf(NewestRow row) =>
        row.What.StartsWith("report.", StringComparison.Ordinal) && row.About.LastIndexOf("-r", StringComparison.Ordinal) is var end and > 0 ? row.About[..end] : row.About;

    private static bool IsOf(PlanRow plan, string about) => about == plan.PublicId || about.StartsWith($"{plan.PublicId}-", StringComparison.Ordinal);

    private sealed record NewestRow(string At, string What, string About, string? Title);
}

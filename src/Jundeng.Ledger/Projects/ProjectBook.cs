using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Projects;

/// <summary>The projects of a plan as they stand, with everything that was entered for them.</summary>
internal sealed class ProjectBook
{
    private readonly ILookup<long, FundRow> _funds;
    private readonly Dictionary<long, List<ProgressRow>> _progress;
    private readonly Dictionary<long, List<MoneyRow>> _money;
    private readonly Dictionary<long, Dictionary<long, OrganisationState>> _organisations;

    private ProjectBook(
        PlanItems items, FundSources sources, IReadOnlyList<ProjectRow> rows, IReadOnlyList<FundRow> funds, IReadOnlyList<ProgressRow> progress, IReadOnlyList<MoneyRow> money,
        Dictionary<long, Dictionary<long, OrganisationState>> organisations)
    {
        (Items, Sources, Rows, _organisations) = (items, sources, rows, organisations);
        _funds = funds.ToLookup(row => row.ProjectNo);
        (_progress, _money) = (rows.ToDictionary(row => row.ProjectNo, _ => new List<ProgressRow>()), rows.ToDictionary(row => row.ProjectNo, _ => new List<MoneyRow>()));
        foreach (var row in progress) Add(row);
        foreach (var row in money) Add(row);
    }

    public PlanItems Items { get; }

    public FundSources Sources { get; }

    public IReadOnlyList<ProjectRow> Rows { get; }

    public static async Task<ProjectBook> LoadAsync(Session session, PlanItems items)
    {
        var key = items.Plan.Key;
        var rows = await ProjectRows.HeldAsync(session, key);
        var organisations = await OrganisationRows.HeldInAsync(session, rows.Select(row => row.OrgRegion).Append(key.RegionId), Iso.Last);
        return new ProjectBook(
            items, await FundSources.LoadAsync(session, key.RegionId), rows, await ProjectRows.FundsAsync(session, key), await ProjectRows.ProgressAsync(session, key), await ProjectRows.MoneyAsync(session, key),
            organisations.GroupBy(state => state.RegionId).ToDictionary(group => group.Key, group => group.ToDictionary(state => state.OrgNo)));
    }

    /// <summary>The organisations of the plan's region.</summary>
    public IReadOnlyDictionary<long, OrganisationState> Organisations => _organisations.GetValueOrDefault(Items.Plan.RegionId) ?? [];

    /// <summary>From now on the entry is one of those of its project.</summary>
    public void Add(ProgressRow entry) => _progress[entry.ProjectNo].Add(entry);

    /// <summary>From now on the entry is one of those of its project.</summary>
    public void Add(MoneyRow entry) => _money[entry.ProjectNo].Add(entry);

    public IReadOnlyList<ProjectFund> FundsOf(ProjectRow row) => [.. _funds[row.ProjectNo].Select(fund => fund.ToFund())];

    public IReadOnlyList<ProjectProgress> ProgressOf(ProjectRow row) => [.. _progress[row.ProjectNo].OrderBy(entry => entry.OnDate, StringComparer.Ordinal).ThenBy(entry => entry.EntryNo).Select(entry => entry.ToProgress())];

    public IReadOnlyList<ProjectMoney> MoneyOf(ProjectRow row) =>
        [.. _money[row.ProjectNo].OrderBy(entry => entry.OnDate, StringComparer.Ordinal).ThenBy(entry => entry.EntryNo).Select(entry => entry.ToMoney(_money[row.ProjectNo]))];

    public Project ToProject(ProjectRow row, DateOnly? asOf = null)
    {
        var unit = _organisations[row.OrgRegion][row.OrgNo].HeirAmong(_organisations[row.OrgRegion]);
        var progress = ProgressOf(row).Where(entry => asOf is null || entry.On <= asOf).ToList();
        return new Project(row.PublicId, Items.Plan.PublicId, Items.Numbers.TaskOf(row.ItemNo)!, row.Name, unit.PublicId, unit.Name, FundsOf(row), Totals(row, progress, asOf))
        {
            Code = row.Code,
            TargetIds = row.TargetIds,
            Place = row.Place,
            Content = row.Content,
            Scale = row.Scale,
            Start = Iso.ToDayOrNull(row.StartOn),
            Completion = Iso.ToDayOrNull(row.CompleteOn),
            Dropped = row.Dropped == 1,
            Progress = progress.Count == 0 ? null : progress[^1],
        };
    }

    /// <summary>The money of some projects by source, in the order in which sources are known.</summary>
    public IReadOnlyList<SourceFunds> BySource(IEnumerable<ProjectRow> rows, DateOnly? asOf = null)
    {
        var some = rows.ToList();
        var planned = some.SelectMany(FundsOf).ToLookup(fund => fund.Source, fund => fund.Amount);
        var money = some.SelectMany(MoneyOf).Where(entry => Counts(entry, asOf)).ToLookup(entry => entry.Source);
        return
        [
            .. Sources.All.Select(source => source.Code).Union(planned.Select(group => group.Key)).Union(money.Select(group => group.Key)).Where(code => planned.Contains(code) || money.Contains(code))
                .Select(code => new SourceFunds(Sources.Of(code), new FundTotals(planned[code].Sum(), Sum(money[code], MoneyKind.Arrival), Sum(money[code], MoneyKind.Payment), null))),
        ];
    }

    private FundTotals Totals(ProjectRow row, IReadOnlyList<ProjectProgress> progress, DateOnly? asOf)
    {
        var money = MoneyOf(row).Where(entry => Counts(entry, asOf)).ToList();
        return new FundTotals(row.Total, Sum(money, MoneyKind.Arrival), Sum(money, MoneyKind.Payment), progress.LastOrDefault(entry => entry.Completed is not null)?.Completed ?? 0);
    }

    private static bool Counts(ProjectMoney entry, DateOnly? asOf) => entry.Holds && (asOf is null || entry.On <= asOf);

    private static long Sum(IEnumerable<ProjectMoney> entries, MoneyKind kind) => entries.Where(entry => entry.Kind == kind).Sum(entry => entry.Amount);
}

using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;

namespace Jundeng.Ledger.Reports;

/// <summary>A report with all that belongs to it, as one transaction sees it.</summary>
internal sealed class ReportFile
{
    private ReportFile(ReportKey key, RoundTimes times, PlanItems plan, OrganisationState unit, DutyHeadRow duty, IReadOnlyList<StepRow> steps)
    {
        (Key, Times, Plan, Unit, Duty, Steps) = (key, times, plan, unit, duty, steps);
        Period = key.Round.ToPeriod();
        TaskId = duty.TaskItemNo is { } item ? plan.Numbers.TaskOf(item) : null;
        Closed = times.IsClosed(unit.RegionId, unit.OrgNo);
    }

    public ReportKey Key { get; }

    public RoundTimes Times { get; }

    public PlanItems Plan { get; }

    public OrganisationState Unit { get; }

    public DutyHeadRow Duty { get; }

    public IReadOnlyList<StepRow> Steps { get; }

    public ReportPeriod Period { get; }

    public string? TaskId { get; }

    /// <summary>Whether what comes today comes too late to be taken without being admitted.</summary>
    public bool Closed { get; }

    public string Id => ReportId.Of(Key.Round.PublicId, Key.Number);

    public StepRow? Last => Steps.Count == 0 ? null : Steps[^1];

    public long Version => Last?.Version ?? 0;

    public ReportState? State => Last is null ? null : ReportStates.Parse(Last.State);

    public ReportContent Content { get; private init; } = ReportContent.None;

    /// <summary>Which values it must give, in the order of the plan.</summary>
    public IReadOnlyList<DutyItemRow> Items { get; private init; } = [];

    public IReadOnlyDictionary<long, ReportEntry> Entries { get; private init; } = new Dictionary<long, ReportEntry>();

    public IReadOnlyDictionary<long, LastValue> LastValues { get; private init; } = new Dictionary<long, LastValue>();

    public IReadOnlyList<EvidenceRow> Evidence { get; private init; } = [];

    /// <param name="session">The transaction.</param>
    /// <param name="id">The report.</param>
    /// <param name="days">The calendar.</param>
    /// <param name="today">The day.</param>
    /// <param name="known">The plan where it was read already.</param>
    /// <exception cref="LedgerRefusedException">There is no such report.</exception>
    public static async Task<ReportFile> LoadAsync(Session session, string id, Calendar.WorkingDays days, DateOnly today, PlanItems? known = null)
    {
        var (roundId, number) = ReportId.Parse(id);
        var round = await RoundRows.GetAsync(session, roundId);
        var key = new ReportKey(round, number);
        var duty = await ReportingRows.DutyAsync(session, key) ?? throw new LedgerRefusedException(ReportingMessages.Unknown(id));
        var unit = await UnitAsync(session, duty);
        var plan = known?.Plan.PublicId == round.PlanId ? known : await PlanItems.LoadAsync(session, round.PlanId);
        var times = await RoundRows.TimesAsync(session, round, days, today);
        var items = await ReportingRows.ItemsAsync(session, key);
        var asked = plan.Reading.Targets.Select(target => target.Id).ToHashSet();
        return await new ReportFile(key, times, plan, unit, duty, [])
        {
            // What a later revision of the plan no longer asks for need not be told.
            Items = [.. items.Where(item => plan.Numbers.TargetOf(item.ItemNo) is not { } target || asked.Contains(target))],
            LastValues = await LastAsync(session, key, duty, items),
        }.AgainAsync(session);
    }

    /// <summary>The report as it is now, when only its own steps can have changed.</summary>
    public async Task<ReportFile> AgainAsync(Session session) => await WithAsync(session, await ReportingRows.StepsAsync(session, Key));

    /// <summary>The report as one of its steps left it.</summary>
    public Task<ReportFile> AsOfAsync(Session session, long version) => WithAsync(session, [.. Steps.TakeWhile(step => step.Version <= version)]);

    private async Task<ReportFile> WithAsync(Session session, IReadOnlyList<StepRow> steps)
    {
        var content = steps.Count == 0 ? 0 : steps[^1].Content;
        return new ReportFile(Key, Times, Plan, Unit, Duty, steps)
        {
            Items = Items,
            LastValues = LastValues,
            Content = content == 0 ? ReportContent.None : await ReportingRows.ContentAsync(session, Key, content) ?? ReportContent.None,
            Entries = content == 0 ? new Dictionary<long, ReportEntry>() : (await ReportingRows.EntriesAsync(session, Key, content)).ToDictionary(entry => entry.ItemNo, entry => entry.ToEntry()),
            Evidence = await ReportingRows.EvidenceAsync(session, Key),
        };
    }

    public PlanTarget? Target(long item) => Plan.Numbers.TargetOf(item) is { } id ? Plan.Target(id) : null;

    public Report ToReport() => new(
        Id, Key.Round.PublicId, TaskId, TaskId is null ? null : Plan.FindTask(TaskId)?.Title, Unit.PublicId, Unit.Name, ReportCodes.Role(Duty.Role), Times.Of(Unit.RegionId, Unit.OrgNo).Due,
        State, (int)Version, (int?)Last?.Late, Content,
        [.. Items.Select(item => new ReportItem(Target(item.ItemNo), item.Part == 1, Entries.GetValueOrDefault(item.ItemNo), LastValues.GetValueOrDefault(item.ItemNo)))],
        [.. Evidence.Select(row => row.ToFile())],
        [.. Steps.Select(step => step.ToTrace())]);

    // The unit of the duty, or the one that took over from it.
    private static async Task<OrganisationState> UnitAsync(Session session, DutyHeadRow duty)
    {
        var all = (await OrganisationRows.LastAsync(session, duty.UnitRegionId)).ToDictionary(unit => unit.OrgNo);
        var unit = all[duty.UnitNo];
        while (unit.HeirNo is { } heir) unit = all[heir];
        return unit;
    }

    private static async Task<Dictionary<long, LastValue>> LastAsync(Session session, ReportKey key, DutyHeadRow duty, IReadOnlyList<DutyItemRow> items)
    {
        var to = key.Round.ToPeriod().To;
        var last = await ReportingRows.LastAsync(session, key, to);
        var parts = items.Where(item => item.Part == 1).Select(item => item.ItemNo).ToHashSet();
        if (parts.Count == 0) return last;
        foreach (var row in await ReportingRows.PartsAsync(session, key.Round, duty.UnitRegionId, duty.UnitNo, to.AddDays(-1)))
            if (parts.Contains(row.ItemNo)) last[row.ItemNo] = new LastRow(row.ItemNo, row.OnDate, row.Status, row.Digits, row.Number, null).ToValue();
        return last;
    }
}

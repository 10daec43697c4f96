using Jundeng.Ledger.Calendar;
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

    /// <exception cref="LedgerRefusedException">There is no such report.</exception>
    public static async Task<ReportFile> LoadAsync(Session session, string id, WorkingDays days, DateOnly today)
    {
        var (roundId, number) = ReportId.Parse(id);
        var round = await RoundRows.GetAsync(session, roundId);
        var found = await LoadAsync(session, round, [number], await PlanItems.LoadAsync(session, round.PlanId), days, today);
        return found.Count == 1 ? found[0] : throw new LedgerRefusedException(ReportingMessages.Unknown(id));
    }

    /// <summary>Those of some reports of a round that there are, with the same number of queries however many they are.</summary>
    public static async Task<IReadOnlyList<ReportFile>> LoadAsync(Session session, RoundRow round, IReadOnlyCollection<long> reports, PlanItems plan, WorkingDays days, DateOnly today)
    {
        var rows = new ReportFileRows(session, round, reports);
        var units = await DutyRows.UnitsAsync(session, round);
        var times = await RoundRows.TimesAsync(session, round, days, today);
        var items = await rows.ItemsAsync();
        var last = await rows.LastAsync(round.ToPeriod().To);
        var asked = plan.Reading.Targets.Select(target => target.Id).ToHashSet();
        var files = (await rows.DutiesAsync()).Select(duty => new ReportFile(new ReportKey(round, duty.ReportNo), times, plan, units[(duty.UnitRegionId, duty.UnitNo)], duty, [])
        {
            // What a later revision of the plan no longer asks for need not be told.
            Items = [.. items[duty.ReportNo].Where(item => plan.Numbers.TargetOf(item.ItemNo) is not { } target || asked.Contains(target))],
            LastValues = LastOf(last[duty.ReportNo]),
        });
        return await WithStepsAsync(rows, [.. files], version: null);
    }

    /// <summary>The report as it is now, when only its own steps can have changed.</summary>
    public Task<ReportFile> AgainAsync(Session session) => AsOfStepAsync(session, version: null);

    /// <summary>The report as one of its steps left it.</summary>
    public Task<ReportFile> AsOfAsync(Session session, long version) => AsOfStepAsync(session, version);

    private async Task<ReportFile> AsOfStepAsync(Session session, long? version) =>
        (await WithStepsAsync(new ReportFileRows(session, Key.Round, [Key.Number]), [this], version))[0];

    private static async Task<IReadOnlyList<ReportFile>> WithStepsAsync(ReportFileRows rows, IReadOnlyList<ReportFile> files, long? version)
    {
        var steps = await rows.StepsAsync();
        var contents = await rows.ContentsAsync(version);
        var entries = await rows.EntriesAsync(version);
        var evidence = await rows.EvidenceAsync();
        return
        [
            .. files.Select(file => new ReportFile(
                file.Key, file.Times, file.Plan, file.Unit, file.Duty, [.. steps[file.Key.Number].TakeWhile(step => version is null || step.Version <= version)])
            {
                Items = file.Items,
                LastValues = file.LastValues,
                Content = contents.GetValueOrDefault(file.Key.Number, ReportContent.None),
                Entries = entries[file.Key.Number].ToDictionary(entry => entry.ItemNo, entry => entry.ToEntry()),
                Evidence = [.. evidence[file.Key.Number]],
            }),
        ];
    }

    public PlanTarget? Target(long item) => Plan.Numbers.TargetOf(item) is { } id ? Plan.Target(id) : null;

    public Report ToReport() => new(
        Id, Key.Round.PublicId, TaskId, TaskId is null ? null : Plan.FindTask(TaskId)?.Title, Unit.PublicId, Unit.Name, ReportCodes.Role(Duty.Role), Times.Of(Unit.RegionId, Unit.OrgNo).Due,
        State, (int)Version, (int?)Last?.Late, Content,
        [.. Items.Select(item => new ReportItem(Target(item.ItemNo), item.Part == 1, Entries.GetValueOrDefault(item.ItemNo), LastValues.GetValueOrDefault(item.ItemNo)))],
        [.. Evidence.Select(row => row.ToFile())],
        [.. Steps.Select(step => step.ToTrace())]);

    // Later rows take the place of earlier ones.
    private static Dictionary<long, LastValue> LastOf(IEnumerable<LastRow> rows)
    {
        var last = new Dictionary<long, LastValue>();
        foreach (var row in rows) last[row.ItemNo] = row.ToValue();
        return last;
    }
}

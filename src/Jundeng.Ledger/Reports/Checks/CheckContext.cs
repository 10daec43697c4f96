using Jundeng.Ledger.Reports.Settings;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;

namespace Jundeng.Ledger.Reports.Checks;

/// <summary>What the checks look at.</summary>
internal sealed class CheckContext
{
    // The values that a unit gives in the other reports of a round, as they are now.
    private const string SelectOfUnit = """
        SELECT x.item_no, x.status, x.digits, x.number, x.work, x.note, x.reason
        FROM report_duty d
        JOIN report_step s ON s.region_id = d.region_id AND s.round_no = d.round_no AND s.report_no = d.report_no AND s.version = (
            SELECT MAX(l.version) FROM report_step l WHERE l.region_id = d.region_id AND l.round_no = d.round_no AND l.report_no = d.report_no)
        JOIN report_entry x ON x.region_id = s.region_id AND x.round_no = s.round_no AND x.report_no = s.report_no AND x.version = s.content
        WHERE d.unit_region_id = @unitRegion AND d.unit_no = @unit AND d.region_id = @region AND d.round_no = @round AND d.report_no <> @report
        """;

    private CheckContext(ReportFile file, ReportWriting writing, ReportSettings settings)
    {
        (File, Writing, Settings) = (file, writing, settings);
        Items = [.. file.Items.Select(item => new CheckItem(file.Target(item.ItemNo), item.Part == 1, writing.Entries.GetValueOrDefault(item.ItemNo), file.LastValues.GetValueOrDefault(item.ItemNo)))];
    }

    public ReportFile File { get; }

    public ReportWriting Writing { get; }

    public ReportSettings Settings { get; }

    public IReadOnlyList<CheckItem> Items { get; }

    /// <summary>The values of all reports of the unit in the round, this one's first.</summary>
    public IReadOnlyList<CheckItem> OfUnit { get; private init; } = [];

    /// <summary>The numbers that stand for targets: in this report, else in the unit's others, else accepted for the same day.</summary>
    public IReadOnlyDictionary<string, double> Numbers { get; private init; } = new Dictionary<string, double>();

    public static async Task<CheckContext> LoadAsync(Session session, ReportFile file, ReportWriting writing, CheckBasis basis)
    {
        var context = new CheckContext(file, writing, basis.Settings);
        var round = file.Key.Round;
        var others = await session.QueryAsync<EntryRow>(
            SelectOfUnit, new { unitRegion = file.Duty.UnitRegionId, unit = file.Duty.UnitNo, region = round.RegionId, round = round.RoundNo, report = file.Key.Number });
        var ofUnit = context.Items.Concat(others.Where(row => file.Plan.Numbers.TargetOf(row.ItemNo) is { } id && file.Plan.FindTarget(id) is not null)
            .Select(row => new CheckItem(file.Target(row.ItemNo), false, row.ToEntry(), null))).ToList();
        var numbers = new Dictionary<string, double>(basis.Accepted, StringComparer.Ordinal);
        foreach (var item in Enumerable.Reverse(ofUnit))
            if (item is { Target: { } target, Number: { } number, IsPart: false }) numbers[target.Id] = number;
        return new CheckContext(file, writing, context.Settings) { OfUnit = ofUnit, Numbers = numbers };
    }

    public PlanTarget? Target(string id) => File.Plan.FindTarget(id);

    /// <summary>The targets that are parts of another.</summary>
    public IEnumerable<PlanTarget> PartsOf(string id) => File.Plan.Reading.Targets.Where(target => target.PartOf == id);
}

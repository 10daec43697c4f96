using Jundeng.Ledger;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Reports.Checks;
using Jundeng.Ledger.Rounds;
using Jundeng.Plans;
using Jundeng.Web.Figures;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.Reporting;

/// <summary>A report with the round, the plan and the report of the period before, and with what was typed where it was not taken.</summary>
/// <param name="Report">The report as it is.</param>
/// <param name="Round">Its round.</param>
/// <param name="Plan">Its plan.</param>
/// <param name="Previous">What the unit reported for the period before; null where it did not.</param>
public sealed record ReportView(Report Report, Round Round, PlanInForce Plan, Report? Previous)
{
    /// <summary>The round of the report before; null where there is none.</summary>
    public Round? PreviousRound { get; init; }

    /// <summary>What the checks say; empty where they were not asked.</summary>
    public IReadOnlyList<CheckFinding> Findings { get; init; } = [];

    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>What was typed; null where the page shows what is stored.</summary>
    public IFormCollection? Typed { get; init; }

    /// <summary>Whether the checks were asked, so that silence means that nothing is wrong.</summary>
    public bool IsChecked { get; init; }

    public bool MayWrite { get; init; }

    /// <summary>In what amounts are given that nobody types here.</summary>
    public Scale Scale { get; init; }

    /// <summary>Whether somebody else has written since the page was made.</summary>
    public bool IsStale => Refusals.Any(refusal => refusal.Code == "report-changed");

    /// <summary>Whether an accepted report is being corrected.</summary>
    public bool Corrects => Report.State == ReportState.Accepted;

    /// <summary>Whether fields are shown: where the state lets the unit write, or where there is something typed that must not be lost.</summary>
    public bool IsOpen => MayWrite && (Typed is not null || Report.State is null or ReportState.Draft or ReportState.Returned);

    /// <summary>What was refused and belongs to no field and to no finding.</summary>
    public IReadOnlyList<Refusal> General
    {
        get
        {
            var places = Report.Items.Select(item => ReportForm.PlaceOf(item, Report)).ToHashSet();
            var codes = Findings.Select(finding => finding.Check).ToHashSet();
            return [.. Refusals.Where(refusal => refusal.Code != "report-changed" && !codes.Contains(refusal.Code) && (refusal.Where is not { } where || !places.Contains(where)))];
        }
    }

    public PlanTask? Task => Report.TaskId is { } id ? Plan.Reading.Tasks.FirstOrDefault(task => task.Id == id) : null;

    public IEnumerable<CheckFinding> Of(ReportItem item) => Findings.Where(finding => !finding.IsOfWhole && finding.TargetId == item.Target?.Id);

    /// <summary>What the checks say about the report as a whole.</summary>
    public IEnumerable<CheckFinding> OfWhole => Findings.Where(finding => finding.IsOfWhole);

    public IEnumerable<Refusal> RefusedOf(ReportItem item) => Refusals.Where(refusal => refusal.Where == ReportForm.PlaceOf(item, Report));

    /// <summary>The amounts of its targets, those of the period before and those that are reported.</summary>
    public IEnumerable<(double? Value, string? Unit)> AmountsShown => Report.Items.Where(item => item.Target is not null).SelectMany(item =>
        new[] { (double)(item.Target!.Upper ?? item.Target.Value), item.Last?.Number, item.Entry?.Number }.Select(number => (number, item.Target!.Unit)));

    /// <summary>A number as it was typed, or under the scale that is asked for.</summary>
    public string? Figure(string? text, double? number, PlanTarget? target) => Scale != Scale.One && number is { } known ? Amounts.Of(known, target?.Unit, Scale) : text;

    /// <summary>What stands in a field: what was typed, else what is stored.</summary>
    public string? Text(string name, string? stored) => Typed is { } typed && typed.TryGetValue(name, out var text) ? text.ToString() : stored;

    /// <summary>What is stored where something else was typed meanwhile.</summary>
    public string? Other(string name, string? stored) => IsStale && Text(name, stored)?.Trim() is var typed && (typed ?? "") != (stored ?? "") ? stored ?? "" : null;

    /// <summary>The share of the time for a target that has passed at the end of the period.</summary>
    public double Elapsed(PlanTarget target)
    {
        var (from, to) = target.Flow == Flow.Flow
            ? (new DateOnly(Round.Period.To.Year, 1, 1), new DateOnly(Round.Period.To.Year, 12, 31))
            : (new DateOnly(Plan.Summary.From, 1, 1), target.Due ?? new DateOnly(Plan.Summary.To, 12, 31));
        return to <= from ? 1 : Math.Clamp((Round.Period.To.DayNumber - from.DayNumber + 1.0) / (to.DayNumber - from.DayNumber + 1), 0, 1);
    }
}

using Jundeng.Ledger.Supervision.Appraisal;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;

namespace Jundeng.Web.Pages.Appraisal;

/// <summary>The units of an appraisal as a list, with the points of each measure.</summary>
internal static class AppraisalList
{
    private const int Digits = 2;

    public static Listing<UnitAppraisal> Of(PlanAppraisal appraisal, Here here, Words words) => new(
        new ListEmpty("appraisal.no-units", "appraisal.no-units.next"),
        appraisal.Units,
        [
            new("appraisal.rank", unit => unit.Rank) { IsNumber = true },
            new("appraisal.unit", unit => new Cell(unit.Unit) { Href = $"#{Anchor(appraisal, unit)}" }) { IsHead = true },
            new("appraisal.score", unit => new Cell(Rounded(unit.Score))) { IsNumber = true },
            .. appraisal.Rules.Measures.Select((measure, i) => new ListColumn<UnitAppraisal>($"appraisal.measure-{measure.Id}", unit => Points(unit.Measures[i], words)) { Title = measure.Word, IsNumber = true, Order = unit => unit.Measures[i].Points }),
            new("appraisal.known", unit => new Cell(words[unit.IsComplete ? "appraisal.whole" : "appraisal.partly"]) { Tone = unit.IsComplete ? "good" : "warn" }),
        ],
        [new("appraisal.known", unit => unit.IsComplete ? "appraisal.whole" : "appraisal.partly") { Name = word => words[word] }],
        here,
        words);

    /// <summary>Where the account of a unit stands.</summary>
    public static string Anchor(PlanAppraisal appraisal, UnitAppraisal unit) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"unit-{appraisal.Units.ToList().IndexOf(unit) + 1}");

    public static decimal Rounded(double points) => decimal.Round((decimal)points, Digits, MidpointRounding.AwayFromZero);

    // What is not known counts as the rules say, but is no measured number.
    private static Cell Points(MeasureValue value, Words words) => new(Rounded(value.Points)) { Quiet = value.Share is null ? words["appraisal.unknown"] : null };
}

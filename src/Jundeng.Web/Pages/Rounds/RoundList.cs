using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;

namespace Jundeng.Web.Pages.Rounds;

/// <summary>The list of rounds.</summary>
internal static class RoundList
{
    public static Listing<(RoundProgress Progress, PlanSummary Plan)> Of(IReadOnlyList<(RoundProgress Progress, PlanSummary Plan)> rounds, bool mayOpen, Here here, Words words) => new(
        new ListEmpty("rounds.none", mayOpen ? "rounds.new" : "rounds.none.next", mayOpen ? Routes.NewRound : null),
        rounds,
        [
            new("rounds.round", row => new(RoundWords.Of(row.Progress.Round.Period, words)) { Href = Routes.Round(row.Progress.Round.Id) }) { IsHead = true, Order = row => row.Progress.Round.Period.To },
            new("rounds.plan", row => new(row.Plan.Title) { Href = Routes.Plan(row.Plan.Id), Quiet = row.Plan.RegionName }),
            new("rounds.state", row => new(RoundWords.Of(row.Progress.Round.State, words)) { Tone = RoundWords.Tone(row.Progress.Round.State) }) { Order = row => row.Progress.Round.State },
            new("rounds.due", row => row.Progress.Round.Due),
            new("rounds.reports", row => row.Progress.Reports) { IsNumber = true },
            new("rounds.handed-in", row => row.Progress.HandedIn) { IsNumber = true },
            new("rounds.to-check", row => row.Progress.Count(ReportState.Submitted)) { IsNumber = true },
            new("rounds.accepted", row => row.Progress.Count(ReportState.Accepted)) { IsNumber = true },
        ],
        [
            new("rounds.state", row => row.Progress.Round.State.ToString()) { Name = state => words[$"rounds.state.{state}"] },
            new("rounds.plan", row => row.Plan.Id) { Name = id => rounds.First(row => row.Plan.Id == id).Plan.Title },
            new("rounds.region", row => row.Plan.RegionName),
        ],
        here,
        words);
}

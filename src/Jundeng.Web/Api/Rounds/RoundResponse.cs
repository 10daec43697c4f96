using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;

namespace Jundeng.Web.Api.Rounds;

/// <summary>A round in a list, with how far it is.</summary>
/// <param name="Id">Its id.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="Period">What is reported on.</param>
/// <param name="Opens">The first day.</param>
/// <param name="Due">The day by which reports are due.</param>
/// <param name="Closes">The last day on which reports are taken without being admitted.</param>
/// <param name="State">Where it stands today.</param>
/// <param name="Reports">How many reports must be given.</param>
/// <param name="HandedIn">How many have been handed in and did not come back.</param>
/// <param name="Accepted">How many were accepted.</param>
public sealed record RoundResponse(string Id, string PlanId, string Period, DateOnly Opens, DateOnly Due, DateOnly Closes, RoundState State, int Reports, int HandedIn, int Accepted)
{
    internal static RoundResponse Of(RoundProgress progress) => Of(progress.Round, progress);

    private static RoundResponse Of(Round round, RoundProgress progress) =>
        new(round.Id, round.PlanId, round.Period.Code, round.Opens, round.Due, round.Closes, round.State, progress.Reports, progress.HandedIn, progress.Count(ReportState.Accepted));
}

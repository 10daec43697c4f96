using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Rounds;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Rounds;

/// <summary>Rounds: the list, the board of one, and what is done with it.</summary>
internal static class RoundRoutes
{
    public static void MapRounds(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Rounds, List).For(AccessAction.LedgerRead);
        routes.MapGet("/rounds/{id}", Board).For(AccessAction.LedgerRead, "id");
        routes.MapNewRound();
        routes.MapRoundSteps();
    }

    private static async Task<IResult> List(HttpContext http, RoundService rounds, PlanService plans, Visitors visitors, AccessService access, Here here, Words words, CancellationToken ct)
    {
        var regions = await access.RegionsAsync((await visitors.OfAsync(http)).Act(), AccessAction.LedgerRead, ct);
        var seen = (await plans.ListAsync(ct)).Where(plan => regions?.Contains(plan.RegionCode) != false).ToDictionary(plan => plan.Id);
        var all = (await rounds.ProgressAsync(ct)).Where(progress => seen.ContainsKey(progress.Round.PlanId)).Select(progress => (progress, seen[progress.Round.PlanId])).ToList();
        var mayOpen = (await visitors.RightsAsync(http)).May(AccessAction.RoundOpen);
        var open = all.Select(row => row.progress).Where(progress => progress.Round.State != RoundState.Closed).ToList();
        var list = RoundList.Of(all, mayOpen, here, words);
        return ListAnswer.Of(http, words["rounds.title"], list, () => new PageAnswer<RoundListPage>(new
        {
            List = list,
            Open = open.Count,
            Reports = open.Sum(progress => progress.Reports),
            HandedIn = open.Sum(progress => progress.HandedIn),
            MayOpen = mayOpen,
        }));
    }

    private static async Task<IResult> Board(string id, HttpContext http, RoundService rounds, Visitors visitors, CancellationToken ct) =>
        new PageAnswer<BoardPage>(new { Board = await rounds.BoardAsync(id, ct), Rights = await visitors.RightsAsync(http) });
}

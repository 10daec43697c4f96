using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Supervision.Digests;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Rounds;

/// <summary>What is done with a round, each on a page that says what will happen: remind, extend, close, admit a late report.</summary>
internal static class RoundStepRoutes
{
    private const string Page = "/rounds/{id}/";

    public static void MapRoundSteps(this IEndpointRouteBuilder routes)
    {
        Show(RoundStep.Remind, AccessAction.DigestSend);
        Show(RoundStep.Extend, AccessAction.RoundExtend);
        Show(RoundStep.Close, AccessAction.RoundClose);
        Show(RoundStep.Admit, AccessAction.RoundAdmit);
        routes.MapPost(Page + RoundStep.Remind, Remind).For(AccessAction.DigestSend, "id");
        routes.MapPost(Page + RoundStep.Extend, Extend).For(AccessAction.RoundExtend, "id");
        routes.MapPost(Page + RoundStep.Close, Close).For(AccessAction.RoundClose, "id");
        routes.MapPost(Page + RoundStep.Admit, Admit).For(AccessAction.RoundAdmit, "id");

        void Show(string step, AccessAction action) =>
            routes.MapGet(Page + step, (string id, RoundService rounds, Here here, CancellationToken ct) => PageAsync(rounds, id, step, here["of"], null, [], ct)).For(action, "id");
    }

    private static async Task<PageAnswer> PageAsync(RoundService rounds, string id, string step, string? of, IFormCollection? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        new PageAnswer<RoundStepPage>(new { Board = await rounds.BoardAsync(id, ct), Step = step, Of = of, Typed = typed, Refusals = refusals });

    private static Task<IResult> TakeAsync(HttpContext http, string id, string step, RoundService rounds, Func<string?, IFormCollection, Act, Task<Notice>> take, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) => (Routes.Round(id), await take(Of(form), form, act)),
        (form, refusals) => AgainAsync(rounds, id, step, form, refusals, ct));

    private static async Task<PageAnswer> AgainAsync(RoundService rounds, string id, string step, IFormCollection form, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        await PageAsync(rounds, id, step, Of(form), form, refusals, ct);

    private static Task<IResult> Remind(string id, HttpContext http, RoundService rounds, DigestService digests, Words words, CancellationToken ct) => TakeAsync(
        http, id, RoundStep.Remind, rounds, async (unit, _, act) =>
        {
            var made = await digests.MakeAsync(new MakeDigests { RoundId = id, UnitId = unit, Language = words.Language }, act, ct);
            return made.WithoutAddress.Count == 0
                ? Notice.Of("rounds.told.reminded", Amounts.Count(made.Made.Count), Amounts.Count(made.Known))
                : Notice.Of("rounds.told.reminded.some", Amounts.Count(made.Made.Count), Amounts.Count(made.Known), string.Join("、", made.WithoutAddress.Select(holder => holder.Id)));
        }, ct);

    private static Task<IResult> Extend(string id, HttpContext http, RoundService rounds, Words words, CancellationToken ct) => TakeAsync(
        http, id, RoundStep.Extend, rounds, async (unit, form, act) =>
        {
            var fields = new Fields(form);
            var (typed, closes) = (fields.Day("due", "rounds.new-due"), fields.Day("closes", "rounds.new-closes"));
            fields.ThrowIfRefused();
            var due = typed ?? throw new LedgerRefusedException(new Refusal("day-missing", RoundFormMessages.DayMissing));
            var round = await rounds.ExtendAsync(new RoundExtension(id, due, unit, closes), act, ct);
            if (unit is null) return Notice.Of("rounds.told.extended", words.Day(round.Due));
            var extended = (await rounds.BoardAsync(id, ct)).Units.First(one => one.Id == unit);
            return Notice.Of("rounds.told.extended.unit", extended.Name, words.Day(extended.Due));
        }, ct);

    private static Task<IResult> Close(string id, HttpContext http, RoundService rounds, CancellationToken ct) => TakeAsync(
        http, id, RoundStep.Close, rounds, async (_, _, act) =>
        {
            await rounds.CloseAsync(id, act, ct);
            return Notice.Of("rounds.told.closed");
        }, ct);

    private static Task<IResult> Admit(string id, HttpContext http, RoundService rounds, ReportingService reports, CancellationToken ct) => TakeAsync(
        http, id, RoundStep.Admit, rounds, async (report, _, act) =>
        {
            var admitted = await reports.AdmitAsync(report ?? "", null, act, ct);
            return Notice.Of("rounds.told.admitted", admitted.UnitName, admitted.TaskTitle ?? "") with { Back = Routes.Report(admitted.Id), BackKey = "rounds.told.look" };
        }, ct);

    private static string? Of(IFormCollection form) => form["of"].ToString() is { Length: > 0 } of ? of : null;
}

using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Storage;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Accounts;

/// <summary>Which page about accounts answers at which address.</summary>
internal static class AccountsRoutes
{
    private const int RecordDays = 30;

    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("");
        pages.MapGet(Routes.Accounts, (HttpContext http, AccountPages page, Here here, Words words, CancellationToken ct) => page.ListAsync(http, here, words, ct)).For(AccessAction.AccountRead);
        pages.MapGet(Routes.AccountNew, async (HttpContext http, AccountPages page, CancellationToken ct) => (IResult)await page.NewAsync(http, null, [], ct)).For(AccessAction.AccountAdd);
        pages.MapPost(Routes.AccountNew, Add).For(AccessAction.AccountAdd);
        pages.MapGet($"{Routes.Accounts}/{{name}}", (string name, HttpContext http, AccountPages page, CancellationToken ct) => page.OneAsync(name, http, ct)).For(AccessAction.AccountRead);
        foreach (var step in AccountStep.All)
        {
            var address = $"{Routes.Accounts}/{{name}}/{step.Path}";
            pages.MapGet(address, async (string name, HttpContext http, AccountPages page, Here here, CancellationToken ct) => (IResult)await page.StepAsync(step, name, here["of"], http, null, [], ct)).For(step.Action);
            pages.MapPost(address, (string name, HttpContext http, AccountPages page, AccountSteps steps, CancellationToken ct) => Posted.TakeAsync(
                http,
                async (form, act) => (Routes.AccountOf(name), (Notice?)await steps.TakeAsync(step, name, form, act, ct)),
                (form, reasons) => page.StepAsync(step, name, form["of"].ToString() is { Length: > 0 } of ? of : null, http, form, reasons, ct))).For(step.Action);
        }

        pages.MapGet(Routes.SignIns, Record).For(AccessAction.SignInsRead);
        pages.MapGet(Routes.Access, Explain).ForSignedIn();
    }

    private static Task<IResult> Add(HttpContext http, AccountPages page, AccountService accounts, PasswordService passwords, Visitors visitors, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var fields = new Fields(form);
            var (name, isFirst) = (fields.Text("name") ?? "", !(await visitors.OfAsync(http)).HasAccounts);
            var grant = isFirst ? new RoleGrant(Role.AccountAdministrator) : fields.Text("role") is null ? null : AccountSteps.ReadGrant(fields);
            fields.ThrowIfRefused();
            await accounts.AddAsync(new AddAccount(name, fields.Text("full-name"), grant is null ? [] : [grant]) { Mail = fields.Text("mail") }, act, ct);
            var password = isFirst ? await passwords.BeginAsync(name, ct) : await passwords.ResetAsync(name, act, ct);
            return (isFirst ? Routes.SignIn(Routes.Accounts) : Routes.AccountOf(name), (Notice?)Notice.Of(isFirst ? "accounts.added.first" : "accounts.added", name, password));
        },
        (form, reasons) => page.NewAsync(http, form, reasons, ct));

    private static async Task<IResult> Record(HttpContext http, SignInService signIns, Visitors visitors, LedgerStore store, Here here, Words words, CancellationToken ct)
    {
        var since = store.Today.AddDays(-RecordDays);
        var record = await signIns.RecordAsync(since, (await visitors.OfAsync(http)).Act(), ct);
        var list = SignInList.Of([.. record.OrderByDescending(attempt => attempt.At)], here, words);
        return ListAnswer.Of(http, words["sign-ins.title"], list, () => new PageAnswer<SignInsPage>(new { List = (IListing)list, Days = RecordDays }));
    }

    // Everybody may ask about themselves; about others, who may read accounts.
    private static async Task<IResult> Explain(HttpContext http, AccessService access, Visitors visitors, Here here, CancellationToken ct)
    {
        var (act, mayRead) = ((await visitors.OfAsync(http)).Act(), (await visitors.RightsAsync(http)).May(AccessAction.AccountRead));
        var (who, rule) = (here["who"] ?? act.Who, AccessRules.Find(here["action"] ?? ""));
        if (who != act.Who && !mayRead) await access.DemandAsync(act, AccessAction.AccountRead, ct: ct);
        AccessDecision? decision = null;
        IReadOnlyList<Refusal> refusals = [];
        try
        {
            decision = rule is null ? null : await access.DecideAsync(who, rule.Action, here["about"], here["author"], ct);
        }
        catch (LedgerRefusedException refused)
        {
            refusals = refused.Reasons;
        }

        return new PageAnswer<AccessPage>(new { Who = who, MayChooseWho = mayRead, Decision = decision, Refusals = refusals })
        {
            StatusCode = refusals.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status404NotFound,
        };
    }
}

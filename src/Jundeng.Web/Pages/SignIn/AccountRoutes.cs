using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.Security;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Organisations;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages.Accounts;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.SignIn;

/// <summary>One's own account: its roles, its password and its second factor.</summary>
internal static class AccountRoutes
{
    /// <summary>The field that says what is done.</summary>
    public const string Field = "do", Password = "password", SecondFactor = "second-factor";

    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ForSignedIn();
        pages.MapGet(Routes.OwnAccount, Show);
        pages.MapPost(Routes.OwnAccount, Step);
        pages.MapPost(Routes.OwnMail, SetMail);
    }

    private static async Task<IResult> Show(HttpContext http, Visitors visitors, AccountService accounts, SecondFactorService factors, OrganisationService organisations, CancellationToken ct)
    {
        var visitor = await visitors.OfAsync(http);
        return visitor is { HasAccounts: true, IsKnown: true } ? await PageAsync(visitor.Act(), accounts, factors, organisations, Totp.NewSecret(), [], ct) : new SeeOther(Routes.SignIn(Routes.OwnAccount));
    }

    private static async Task<IResult> Step(
        HttpContext http, Visitors visitors, AccountService accounts, PasswordService passwords, SecondFactorService factors, OrganisationService organisations, SecurityLog log, Notices notices, CancellationToken ct)
    {
        var visitor = await visitors.OfAsync(http);
        if (!visitor.HasAccounts) return new SeeOther(Routes.SignIn(Routes.OwnAccount));
        var (act, form) = (visitor.Act(), await http.Request.ReadFormAsync(ct));
        try
        {
            if (form[Field] == SecondFactor) await factors.SetAsync(form["secret"].ToString(), form["code"].ToString(), act, ct);
            else await passwords.ChangeAsync(act.Who, form["current"].ToString(), form["next"].ToString(), form["again"].ToString(), ct);
            log.CredentialChanged(http, act.Who);
            // Both end all sessions, this one too.
            Visitors.Forget(http);
            notices.Say(http, Notice.Of(form[Field] == SecondFactor ? "own.factor.changed" : "own.password.changed"));
            return new SeeOther(Routes.SignIn(Routes.OwnAccount));
        }
        catch (LedgerRefusedException refused)
        {
            return await PageAsync(act, accounts, factors, organisations, Totp.IsSecret(form["secret"].ToString()) ? form["secret"].ToString() : Totp.NewSecret(), refused.Reasons, ct);
        }
    }

    private static async Task<IResult> SetMail(HttpContext http, Visitors visitors, AccountService accounts, SecondFactorService factors, OrganisationService organisations, CancellationToken ct) => !(await visitors.OfAsync(http)).HasAccounts
        ? new SeeOther(Routes.SignIn(Routes.OwnAccount))
        : await Posted.TakeAsync(
            http,
            async (form, act) =>
            {
                var changed = await accounts.ChangeAsync(new AccountChange(act.Who) { Mail = form["mail"].ToString().Trim() }, act, ct);
                return (Routes.OwnAccount, changed.Mail is { } mail ? Notice.Of("own.mail.changed", mail) : Notice.Of("own.mail.removed"));
            },
            async (form, reasons) => await PageAsync((await visitors.OfAsync(http)).Act(), accounts, factors, organisations, Totp.NewSecret(), reasons, ct, form["mail"]));

    private static async Task<PageAnswer<AccountPage>> PageAsync(
        Act act, AccountService accounts, SecondFactorService factors, OrganisationService organisations, string secret, IReadOnlyList<Refusal> refusals, CancellationToken ct, string? mail = null) =>
        new(new { Mail = mail, Account = await accounts.GetAsync(act.Who, act, ct), Names = await RoleScope.NamesAsync(organisations, ct), HasFactor = await factors.HasAsync(act, ct), Secret = secret, Refusals = refusals })
        {
            StatusCode = refusals.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
}

using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Storage;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.Accounts;

/// <summary>Makes the pages about accounts.</summary>
internal sealed class AccountPages(
    LedgerStore store, AccountService accounts, PasswordService passwords, SecondFactorService factors, SignInService signIns, TokenService tokens, OrganisationService organisations, Visitors visitors)
{
    /// <summary>All accounts.</summary>
    public async Task<IResult> ListAsync(HttpContext http, Here here, Words words, CancellationToken ct)
    {
        var (act, rights) = ((await visitors.OfAsync(http)).Act(), await visitors.RightsAsync(http));
        var all = await accounts.ListAsync(act, ct);
        var list = AccountList.Of(all, await RoleScope.NamesAsync(organisations, ct), rights.May(AccessAction.AccountAdd), here, words);
        return ListAnswer.Of(http, words["accounts.title"], list, () => new PageAnswer<AccountsPage>(
            new { Accounts = all, List = (IListing)list, MayAdd = rights.May(AccessAction.AccountAdd), MaySeeSignIns = rights.May(AccessAction.SignInsRead) }));
    }

    /// <summary>One account.</summary>
    public async Task<IResult> OneAsync(string name, HttpContext http, CancellationToken ct)
    {
        var (act, rights) = ((await visitors.OfAsync(http)).Act(), await visitors.RightsAsync(http));
        var account = await accounts.GetAsync(name, act, ct);
        return new PageAnswer<OneAccountPage>(new
        {
            Account = account,
            Names = await RoleScope.NamesAsync(organisations, ct),
            HasSecondFactor = await factors.HasAsync(new Act(name), ct),
            HasPassword = await passwords.HasPasswordAsync(name, ct),
            Sessions = (IReadOnlyList<SignedIn>)[.. (await signIns.SessionsAsync(act, ct)).Where(session => session.Name == name)],
            Tokens = await tokens.ListAsync(name, act, ct),
            // No administrator changes their own account.
            Allowed = (IReadOnlySet<string>)(name == act.Who ? [] : AccountStep.All.Where(step => rights.May(step.Action)).Select(step => step.Path).ToHashSet()),
            Today = store.Today,
            MaySeeHistory = rights.May(AccessAction.HistoryRead),
        });
    }

    /// <summary>A step about an account.</summary>
    public async Task<PageAnswer> StepAsync(AccountStep step, string name, string? of, HttpContext http, IFormCollection? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var act = (await visitors.OfAsync(http)).Act();
        var account = await accounts.GetAsync(name, act, ct);
        IReadOnlyList<(string, string)> others =
        [
            .. (await accounts.ListAsync(act, ct)).Where(account => account.Name != name && !account.Disabled)
                .Select(account => (account.Name, account.FullName is null ? account.Name : $"{account.FullName} {account.Name}")),
        ];
        return new PageAnswer<AccountStepPage>(new { Step = step, Account = account, Of = of, Others = others, Organisations = await OrganisationsAsync(ct), Typed = typed, Refusals = refusals });
    }

    /// <summary>A new account.</summary>
    public async Task<PageAnswer> NewAsync(HttpContext http, IFormCollection? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        new PageAnswer<NewAccountPage>(new { IsFirst = !(await visitors.OfAsync(http)).HasAccounts, Organisations = await OrganisationsAsync(ct), Typed = typed, Refusals = refusals });

    private async Task<IReadOnlyList<(string, string)>> OrganisationsAsync(CancellationToken ct) =>
        [.. (await organisations.ListAsync(null, null, ct)).Select(organisation => (organisation.Id, $"{organisation.Name} {organisation.Id}"))];
}

using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Simulation;
using Jundeng.Ledger.Storage;

namespace Jundeng.Web.Benchmarks;

/// <summary>An invented province, and somebody who may sign in and read all of it.</summary>
internal sealed record Province(IReadOnlyList<string> Plans, IReadOnlyList<string> Rounds)
{
    public const string Name = "reader";
    public const string Password = "Baiyun-2031!";

    private const string First = "Qinghe-2030!";

    public static async Task<Province> MakeAsync(string database)
    {
        await using var store = await LedgerStore.OpenAsync(database);
        var act = new Act("benchmark");
        await new SimulationService(store).RunAsync(new SimulationSettings(), act);
        // From the first account on rights are asked for; so the pages are measured with that work.
        var accounts = new AccountService(store);
        await accounts.AddAsync(new AddAccount(act.Who, null, new RoleGrant(Role.AccountAdministrator)), act);
        await accounts.AddAsync(new AddAccount(Name, null, new RoleGrant(Role.Planner)), act);
        await new PasswordService(store).ResetAsync(Name, First, act);
        await new PasswordService(store).ChangeAsync(Name, First, Password);
        return new Province(
            [.. (await new PlanService(store).ListAsync()).Select(plan => plan.Id)],
            [.. (await new RoundService(store).ListAsync()).Select(round => round.Id)]);
    }
}

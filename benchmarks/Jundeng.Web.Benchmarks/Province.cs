using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Simulation;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Lights;

namespace Jundeng.Web.Benchmarks;

/// <summary>An invented province with lights and a release, and people who may sign in and read all of it.</summary>
/// <param name="Things">By the name of a gap in an address: the parts of addresses that may stand there.</param>
internal sealed record Province(IReadOnlyDictionary<string, IReadOnlyList<string>> Things)
{
    public const string Password = "Baiyun-2031!";

    private const string First = "Qinghe-2030!";

    /// <summary>Who may sign in; business and audit are never in one hand.</summary>
    public static IReadOnlyDictionary<string, Role> People { get; } = new Dictionary<string, Role> { ["planner"] = Role.Planner, ["auditor"] = Role.Auditor };

    public static async Task<Province> MakeAsync(string database)
    {
        await using var store = await LedgerStore.OpenAsync(database);
        var (act, second) = (new Act("benchmark"), new Act("second", "benchmark"));
        await new SimulationService(store).RunAsync(new SimulationSettings(), act);
        var (plans, lights, releases) = (await new PlanService(store).ListAsync(), new LightService(store), new ReleaseService(store));
        foreach (var plan in plans) await lights.DrawAsync(new DrawLights(plan.Id), act);
        var release = await releases.ProposeAsync(new ProposeRelease(plans[0].Id), act);
        await releases.ApproveAsync(release.Id, null, second);
        // From the first account on rights are asked for; so the pages are measured with that work.
        var accounts = new AccountService(store);
        await accounts.AddAsync(new AddAccount(act.Who, null, new RoleGrant(Role.AccountAdministrator)), act);
        var passwords = new PasswordService(store);
        foreach (var (name, role) in People)
        {
            await accounts.AddAsync(new AddAccount(name, null, new RoleGrant(role)), act);
            await passwords.ResetAsync(name, First, act);
            await passwords.ChangeAsync(name, First, Password);
        }

        var task = (await new PlanService(store).FindAsync(plans[0].Id))!.Reading.Tasks[0].Id;
        var rounds = await new RoundService(store).ListAsync();
        return new Province(new Dictionary<string, IReadOnlyList<string>>
        {
            ["plan"] = [.. plans.Select(plan => plan.Id)],
            ["task"] = [.. plans.Select(plan => $"{plan.Id}/tasks/{task}")],
            ["round"] = [.. rounds.Select(round => round.Id)],
            ["report"] = [.. rounds.Select(round => $"{round.Id}-r1")],
            ["release"] = [release.Id],
        });
    }
}

using System.Text;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Organisations;
using Jundeng.Plans;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Allocations;

/// <summary>A county with three townships and a few organisations, and a plan with units as a test wants them.</summary>
internal static class County
{
    public const string Plan = "990101-2026";

    private const string Regions = """
        code,name,parent,level
        990101,某县,,county
        990101001,东街道,990101,township
        990101102,石桥镇,990101,township
        990101203,云岭乡,990101,township
        990102,邻县,,county
        990102101,邻镇,990102,township
        """;

    private const string Organisations = """
        name,short,region,kind
        某县人力资源和社会保障局,县人社局,990101,department
        某县教育局,,990101,department
        某县卫生健康局,,990101,department
        石桥镇人民政府,,990101102,government
        石桥镇卫生院,,990101102,institution
        邻镇人民政府,,990102101,government
        """;

    /// <summary>The sample plan, its units matched where they are clear; tasks that are not given name nobody.</summary>
    public static Task<Ledger> OpenAsync(Engine engine, params (string Task, string[] Responsible, string[] Cooperating)[] units)
    {
        var named = units.ToDictionary(unit => unit.Task);
        PlanTask With(PlanTask task) => named.TryGetValue(task.Id, out var unit)
            ? task with { Responsible = unit.Responsible, Cooperating = unit.Cooperating }
            : task with { Responsible = [], Cooperating = [] };
        return OpenAsync(engine, Samples.Reading with { Tasks = [.. Samples.Reading.Tasks.Select(With)] });
    }

    public static async Task<Ledger> OpenAsync(Engine engine, PlanReading reading)
    {
        var ledger = await Ledger.OpenAsync(engine);
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch["regions.csv"], Regions);
        await ledger.Regions.ImportAsync(scratch["regions.csv"], false, null, Ledger.Act);
        await ledger.Organisations.ImportAsync(Encoding.UTF8.GetBytes(Organisations), "单位.csv", null, null, Ledger.Act);
        var plan = (await ledger.Plans.AddAsync(new() { RegionCode = "990101", Reading = reading }, Ledger.Act)).Id;
        var clear = (await ledger.UnitMatches.ProposeAsync(plan)).Where(unit => unit.Every is not null || unit.Parts.All(part => part.Candidates is [{ Score: >= 0.7 }, ..]));
        await ledger.UnitMatches.ConfirmAsync(plan, [.. clear.Select(unit => new UnitMatch(unit.Name, [.. unit.Parts.Select(part => part.Candidates[0].Organisation.Id)], unit.Every))], Ledger.Act);
        return ledger;
    }

    /// <summary>Each of the acts is refused to a person who may only keep accounts.</summary>
    public static async Task RefusesAsync(Ledger ledger, params Func<Act, Task>[] acts)
    {
        var administrator = new Act("admin");
        await ledger.Accounts.AddAsync(new AddAccount(administrator.Who, null, new RoleGrant(Role.AccountAdministrator)), administrator);
        foreach (var act in acts) Assert.Equal("access-denied", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => act(administrator))).Reasons).Code);
    }
}

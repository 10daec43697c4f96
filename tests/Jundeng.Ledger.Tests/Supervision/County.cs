using System.Text;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Supervision;

/// <summary>A county in the summer of the plan's year: its organisations are matched, some values are reported, the lights are drawn.</summary>
internal sealed class County : IAsyncDisposable
{
    public const string Plan = "990101-2026";
    public const string Labour = "990101-u1";
    public const string Education = "990101-u2";
    public const string Health = "990101-u3";

    private County(Ledger ledger, Days days) => (Ledger, Days) = (ledger, days);

    public Ledger Ledger { get; }

    /// <summary>The clock: at first Wednesday, 1 July 2026.</summary>
    public Days Days { get; }

    public static async Task<County> OpenAsync(Engine engine)
    {
        var days = new Days(new DateOnly(2026, 7, 1));
        var county = new County(await Ledger.OpenAsync(engine, days), days);
        var ledger = county.Ledger;
        await ledger.Organisations.ImportAsync(Encoding.UTF8.GetBytes("name,short\n某县人力资源和社会保障局,县人力社保局\n某县教育局,县教育局\n某县卫生健康局,县卫生健康局\n"), "单位.csv", "990101", null, Ledger.Act);
        await ledger.Plans.AddAsync(new() { RegionCode = "990101", Reading = Samples.Reading }, Ledger.Act);
        await ledger.UnitMatches.ConfirmAsync(Plan, [new("县人力社保局", [Labour]), new("县教育局", [Education]), new("县卫生健康局", [Health])], Ledger.Act);
        return county;
    }

    public Task ReportAsync(string rows) => Ledger.Reports.ImportAsync(Plan, Encoding.UTF8.GetBytes("target,value,date\n" + rows), "values.csv", Ledger.Act);

    public Task<PlanLights> DrawAsync() => Ledger.Lights.DrawAsync(new DrawLights(Plan), Ledger.Act);

    /// <summary>Accounts: a planner and a checker of the county, a reporter of each of two organisations, and a leader.</summary>
    public async Task HireAsync()
    {
        var administrator = new Act("管理员");
        await Ledger.Accounts.AddAsync(new AddAccount(administrator.Who, null, new RoleGrant(Role.AccountAdministrator)), administrator);
        await Ledger.Accounts.AddAsync(new AddAccount("督查员", null, new RoleGrant(Role.Planner, "990101")), administrator);
        await Ledger.Accounts.AddAsync(new AddAccount("审核员", null, new RoleGrant(Role.Checker, "990101")), administrator);
        await Ledger.Accounts.AddAsync(new AddAccount("社保填报", null, new RoleGrant(Role.Reporter, Organisation: Labour)), administrator);
        await Ledger.Accounts.AddAsync(new AddAccount("教育填报", null, new RoleGrant(Role.Reporter, Organisation: Education)), administrator);
        await Ledger.Accounts.AddAsync(new AddAccount("县长", null, new RoleGrant(Role.Leader, "990101")), administrator);
    }

    public static async Task RefusedAsync(Func<Task> act, params string[] sentences) =>
        Assert.Equal(sentences, (await Assert.ThrowsAsync<LedgerRefusedException>(act)).Reasons.Select(reason => reason.Message.En));

    public ValueTask DisposeAsync() => Ledger.DisposeAsync();
}

using System.Text;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Tests.Assessment.Archive;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Accounts;

public sealed class WriteAccessTests
{
    private static readonly DateOnly s_day = new(2026, 1, 1);

    // What each service writes, and the role that may; the order is one in which all of them succeed.
    private static readonly (Role Role, Func<Ledger, Act, Task> Write)[] s_writes =
    [
        (Role.Planner, (ledger, act) => ledger.Plans.AddAsync(new AddPlan { RegionCode = Staff.County, Reading = Samples.Reading }, act)),
        (Role.Planner, (ledger, act) => ledger.Reports.ImportAsync("990101-2026", Encoding.UTF8.GetBytes("target,value,date\nt1,5,2026-02-01\n"), "报表.csv", act)),
        (Role.Planner, (ledger, act) => ledger.UnitMatches.ConfirmAsync("990101-2026", [new UnitMatch(Samples.Reading.Tasks[0].Responsible[0], [Staff.Unit], null)], act)),
        (Role.Planner, (ledger, act) => ledger.Organisations.ImportAsync(Encoding.UTF8.GetBytes("name\n某县财政局\n"), "单位.csv", Staff.County, null, act)),
        (Role.Planner, (ledger, act) => ledger.Organisations.ChangeAsync(new("990101-u3", s_day) { ShortName = "县财政局" }, act)),
        (Role.Planner, (ledger, act) => ledger.Organisations.MergeAsync(new(["990101-u3"], Staff.OtherUnit, s_day), act)),
        (Role.Planner, (ledger, act) => ledger.Regions.ChangeAsync(new(Staff.County, s_day) { Name = "某某县" }, act)),
        (Role.Planner, (ledger, act) => ledger.Regions.MergeAsync(new([Staff.Neighbour], Staff.County, null, s_day), act)),
        (Role.Planner, (ledger, act) => ledger.Regions.SplitAsync(new(Staff.County, [new("990103", "新县", 0.5m)], s_day), act)),
        (Role.Assessor, (ledger, act) => ledger.Schemes.AddAsync(Encoding.UTF8.GetBytes(Archive.Scheme), "county.yaml", act)),
        (Role.Assessor, (ledger, act) => ledger.Cuts.MakeAsync(Encoding.UTF8.GetBytes(Archive.Data), "data.csv", act)),
        (Role.Assessor, (ledger, act) => ledger.Runs.MakeAsync(SchemeName.Parse("county"), "cut-1", act)),
    ];

    [Theory, EveryDatabase]
    public async Task EveryWrite_ByWhoMayNot_IsRefusedAndWritesNothing(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);
        // The register of regions takes a planner of the whole ledger.
        await ledger.Accounts.AddAsync(new AddAccount("planner-of-all", null, new RoleGrant(Role.Planner)), Staff.Administrator);

        foreach (var (role, write) in s_writes)
        {
            var events = (await ledger.Audit.VerifyAsync()).Events;
            foreach (var other in Enum.GetValues<Role>().Where(other => other != role).Select(Staff.Of).Append("nobody"))
            {
                var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => write(ledger, new Act(other)));
                Assert.Equal("access-denied", Assert.Single(refused.Reasons).Code);
            }

            Assert.Equal(events, (await ledger.Audit.VerifyAsync()).Events);
            await write(ledger, new Act(role == Role.Planner ? "planner-of-all" : Staff.Of(role)));
        }

        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task EveryStepOfAReview_ByWhoMayNot_IsRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await Staff.HireAsync(ledger);
        await ledger.Plans.AddAsync(new AddPlan { RegionCode = Staff.County, Reading = Samples.Reading }, new Act("planner"));
        var reviews = new Jundeng.Ledger.Plans.Reviews.ReviewService(ledger.Store);

        Func<Act, Task>[] steps =
        [
            act => reviews.AcceptAsync("990101-2026", 1, [Samples.Reading.Tasks[0].Id], [], act),
            act => reviews.ConfirmAsync("990101-2026", 1, null, act),
            act => reviews.ApplyRereadingAsync("990101-2026", 1, false, null, act),
        ];
        foreach (var step in steps)
        {
            var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => step(new Act("reporter")));
            Assert.Equal("access-denied", Assert.Single(refused.Reasons).Code);
        }
    }
}

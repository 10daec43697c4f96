using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.TaskLedger;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Audit;

public sealed class SeenTests
{
    [Theory, EveryDatabase]
    public async Task Write_ByWhoKnewLess_IsRefusedAndManyAtOnceTakeOne(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var store = await LedgerStore.OpenAsync(database.Connection);
        var plan = await new PlanService(store).AddAsync(new AddPlan { RegionCode = "990101", Reading = Samples.Reading }, Ledger.Act);
        var (audit, tasks, task) = (new AuditService(store), new TaskLedgerService(store), Samples.Reading.Tasks[0].Id);
        var seen = new Seen(plan.Id, await audit.CountAsync(plan.Id));

        var written = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Run(() => TryAsync(new TaskChange(task) { Leader = $"{number}" }, Ledger.Act with { Seen = seen }))));

        Assert.Single(written, code => code is null);
        Assert.Equal(5, written.Count(code => code == "precondition-failed"));
        Assert.Equal(seen.Events + 1, await audit.CountAsync(plan.Id));
        // Who knew of another thing, or says nothing, is not held up.
        Assert.Null(await TryAsync(new TaskChange(task) { Leader = "x" }, Ledger.Act with { Seen = new Seen("990102", 0) }));
        Assert.Null(await TryAsync(new TaskChange(task) { Leader = "y" }, Ledger.Act));

        async Task<string?> TryAsync(TaskChange change, Act act)
        {
            try
            {
                await tasks.SetAsync(plan.Id, [change], act);
                return null;
            }
            catch (LedgerRefusedException refused)
            {
                return refused.Reasons[0].Code;
            }
        }
    }
}

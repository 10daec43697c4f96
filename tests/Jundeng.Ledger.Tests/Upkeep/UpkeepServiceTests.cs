using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Backups;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Upkeep;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Upkeep;

public sealed class UpkeepServiceTests
{
    [Theory, EveryDatabase]
    public async Task LastAsync_NothingWasDone_KnowsNothing(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        Assert.Equal(new UpkeepState(null, null), await new UpkeepService(ledger.Store).LastAsync());
    }

    [Theory, EveryDatabase]
    public async Task CheckAsync_SoundThenBroken_IsKnownToEveryOtherServer(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var upkeep = new UpkeepService(ledger.Store);
        await upkeep.CheckAsync(null, new Act("审计员"));
        var sound = (await LastAsync(ledger)).Check!;
        await ledger.Database.ExecuteAsync("UPDATE event SET who = '别人' WHERE what = 'plan.added'");

        var found = await upkeep.CheckAsync(null, new Act("主管"));

        Assert.Equal(("审计员", 0L), (sound.Who, sound.Broken));
        var last = (await LastAsync(ledger)).Check!;
        Assert.Equal(("主管", (long)found.Broken.Count, found.Events), (last.Who, last.Broken, last.Events));
        Assert.Equal((1, true), (found.Broken.Count, last.At > sound.At));
    }

    [Theory, EveryDatabase]
    public async Task CheckAsync_AChainWithoutItsEnd_IsKeptAllTheSame(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ledger.Database.ExecuteAsync("UPDATE event_chain SET length = 0");

        await new UpkeepService(ledger.Store).CheckAsync(null, Ledger.Act);

        Assert.Equal(1, (await LastAsync(ledger)).Check!.Broken);
    }

    [Theory, EveryDatabase]
    public async Task CheckAsync_ChangesNothingOfWhatItChecks(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var before = await ledger.Audit.CheckpointAsync();

        await new UpkeepService(ledger.Store).CheckAsync(before, Ledger.Act);

        Assert.Equal(before.Chains, (await ledger.Audit.CheckpointAsync()).Chains);
    }

    [Theory, EveryDatabase]
    public async Task BackedUpAsync_Twice_TheLaterHolds(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var upkeep = new UpkeepService(ledger.Store);
        foreach (var (name, bytes) in new[] { ("周一.jundeng", 10L), ("周二.jundeng", 20L) })
            await upkeep.BackedUpAsync(name, bytes, await BackupService.WriteAsync(ledger.Store, new MemoryStream()), Ledger.Act);

        var (check, backup) = await LastAsync(ledger);

        Assert.Null(check);
        Assert.Equal(("周二.jundeng", 20L, Ledger.Act.Who), (backup!.FileName, backup.Bytes, backup.Who));
    }

    [Theory, EveryDatabase]
    public async Task CheckAsyncAndBackedUpAsync_WhoMayNot_IsRefusedAndNothingIsKept(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ledger.Accounts.AddAsync(new AddAccount("zhang", null, new RoleGrant(Role.AccountAdministrator)), new Act("zhang"));
        var (upkeep, manifest) = (new UpkeepService(ledger.Store), await BackupService.WriteAsync(ledger.Store, new MemoryStream()));

        foreach (var work in new Func<Task>[] { () => upkeep.CheckAsync(null, new Act("zhang")), () => upkeep.BackedUpAsync("a", 1, manifest, new Act("zhang")) })
            Assert.Equal("access-denied", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(work)).Reasons).Code);

        Assert.Equal(new UpkeepState(null, null), await LastAsync(ledger));
    }

    // As another server on the database sees it.
    private static async Task<UpkeepState> LastAsync(Ledger ledger)
    {
        await using var other = await LedgerStore.OpenAsync(ledger.Database.Connection);
        return await new UpkeepService(other).LastAsync();
    }

    private static async Task<Ledger> OpenAsync(Engine engine)
    {
        var ledger = await Ledger.OpenAsync(engine);
        await ledger.Plans.AddAsync(new AddPlan { RegionCode = "990101", Reading = Samples.Reading }, Ledger.Act);
        return ledger;
    }
}

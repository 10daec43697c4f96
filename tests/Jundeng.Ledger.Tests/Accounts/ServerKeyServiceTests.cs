using Jundeng.Ledger.Accounts.Security;
using Jundeng.Ledger.Storage;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Accounts;

public sealed class ServerKeyServiceTests
{
    [Theory, EveryDatabase]
    public async Task AddAsync_KeyMadeWithoutSeeingAnother_IsLeftOut(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var store = await LedgerStore.OpenAsync(database.Connection);
        var keys = new ServerKeyService(store);

        Assert.True(await keys.AddAsync("first", "<key />", []));
        Assert.False(await keys.AddAsync("second", "<key />", []));
        Assert.True(await keys.AddAsync("third", "<later />", ["first"]));

        Assert.Equal([new ServerKey("first", "<key />"), new ServerKey("third", "<later />")], await keys.AllAsync());
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_ManyServersAtOnce_AgreeOnOneKey(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var store = await LedgerStore.OpenAsync(database.Connection);

        var added = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => new ServerKeyService(store).AddAsync($"key-{i}", "<key />", [])));

        Assert.Single(added, true);
        Assert.Single(await new ServerKeyService(store).AllAsync());
    }
}

using Jundeng.Ledger.Idempotency;
using Jundeng.Ledger.Storage;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Idempotency;

public sealed class IdempotencyServiceTests
{
    [Theory, EveryDatabase]
    public async Task BeginAsync_ManyAtOnce_GivesTheKeyToOne(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var store = await LedgerStore.OpenAsync(database.Connection);
        var service = new IdempotencyService(store);

        var known = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => service.BeginAsync("li", "key", "hash"))));

        Assert.Single(known, request => request is null);
        Assert.All(known, request => Assert.True(request is null or { Sha256: "hash", Answer: null }));
    }

    [Theory, EveryDatabase]
    public async Task BeginAsync_KeyThatWasAnswered_TellsTheAnswerToItsOwnerForADay(Engine engine)
    {
        var clock = new Clock();
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var store = await LedgerStore.OpenAsync(database.Connection, clock);
        var service = new IdempotencyService(store);
        await service.BeginAsync("li", "key", "hash");
        await service.AnswerAsync("li", "key", "答复");

        Assert.Equal(("hash", "答复"), await service.BeginAsync("li", "key", "other") is { } known ? (known.Sha256, known.Answer) : default);
        Assert.Null(await service.BeginAsync("wang", "key", "hash"));
        clock.Advance(TimeSpan.FromHours(25));
        Assert.Null(await service.BeginAsync("li", "key", "other"));
    }

    [Theory, EveryDatabase]
    public async Task ForgetAsync_GivesTheKeyBack(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var store = await LedgerStore.OpenAsync(database.Connection);
        var service = new IdempotencyService(store);
        await service.BeginAsync("li", "key", "hash");

        await service.ForgetAsync("li", "key");

        Assert.Null(await service.BeginAsync("li", "key", "other"));
    }
}

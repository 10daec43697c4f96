using Jundeng.Ledger.Settings;
using Jundeng.Ledger.Storage;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Storage;

/// <summary>What is read within a view is of one state, whatever others write meanwhile.</summary>
public sealed class LedgerViewTests
{
    [Theory, EveryDatabase]
    public async Task View_WhileOthersWrite_ShowsOneState(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await using var others = await LedgerStore.OpenAsync(ledger.Database.Connection);

        await using (ledger.Store.View())
        {
            Assert.Empty(await ledger.Settings.ChangesAsync());
            await new SettingService(others).SetAsync("jump", "0.3", Ledger.Act);

            Assert.Empty(await ledger.Settings.ChangesAsync());
            Assert.Equal("0.5", await JumpAsync(ledger));
            Assert.Empty(await ledger.Audit.HistoryAsync("jump"));
        }

        Assert.Equal("0.3", await JumpAsync(ledger));
        Assert.Single(await ledger.Settings.ChangesAsync());
    }

    [Theory, EveryDatabase]
    public async Task View_AfterAWriteOfItsOwn_ShowsWhatWasWritten(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        await using var view = ledger.Store.View();
        Assert.Equal("0.5", await JumpAsync(ledger));
        await ledger.Settings.SetAsync("jump", "0.3", Ledger.Act);

        Assert.Equal("0.3", await JumpAsync(ledger));
        Assert.Single(await ledger.Settings.ChangesAsync());
    }

    [Theory, EveryDatabase]
    public async Task View_AfterAReadThatFailed_ReadsOn(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        await using var view = ledger.Store.View();
        await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Lights.HistoryAsync("990101-2031", "1"));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ledger.Settings.ChangesAsync(cancelled.Token));

        Assert.Empty(await ledger.Settings.ChangesAsync());
    }

    [Theory, EveryDatabase]
    public async Task View_ReadsAtTheSameTimeAndAfterItsEnd_AreAnsweredToo(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ledger.Settings.SetAsync("jump", "0.3", Ledger.Act);
        var view = ledger.Store.View();

        var together = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => ledger.Settings.ChangesAsync())));
        await view.DisposeAsync();
        await view.DisposeAsync();

        Assert.All(together, changes => Assert.Single(changes));
        Assert.Equal("0.3", await JumpAsync(ledger));
    }

    private static async Task<string> JumpAsync(Ledger ledger) => (await ledger.Settings.GetAsync("jump")).Value;
}

using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Audit;

public sealed class CheckpointTests
{
    private const string Plan = "990101-2026";

    private static readonly string s_key = SignedCheckpoint.NewKey();

    [Theory, EveryDatabase]
    public async Task VerifyAsync_AfterFurtherEvents_FitsTheCheckpoint(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var checkpoint = SignedCheckpoint.Read(SignedCheckpoint.Write(await ledger.Audit.CheckpointAsync(), s_key), s_key);
        await ImportAsync(ledger, 1750);

        var audit = await ledger.Audit.VerifyAsync(checkpoint);

        Assert.Equal((1L, 2L), checkpoint.Chains.Select(chain => (chain.Chain, chain.Length)).Single());
        Assert.Equal(3, audit.Events);
        Assert.Empty(audit.Broken);
    }

    [Theory, EveryDatabase]
    public async Task VerifyAsync_ATailRemovedWithItsHead_IsSeenByTheCheckpointAlone(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var checkpoint = await ledger.Audit.CheckpointAsync();
        await ledger.Database.ExecuteAsync("DELETE FROM report_value; DELETE FROM event WHERE seq = 2; UPDATE event_chain SET length = 1, head = (SELECT hash FROM event WHERE seq = 1) WHERE region_id = 1");

        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
        var link = Assert.Single((await ledger.Audit.VerifyAsync(checkpoint)).Broken);

        Assert.Equal(("990101", 2L), (link.RegionCode, link.Seq));
        Assert.Matches("^The checkpoint of 2026-02-12 08:00 UTC counted 2 events, now there are fewer: events at the end were removed\\.$", link.Message.En);
    }

    [Theory, EveryDatabase]
    public async Task VerifyAsync_ATailWrittenAnew_DiffersFromTheCheckpoint(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var checkpoint = await ledger.Audit.CheckpointAsync();
        await ledger.Database.ExecuteAsync("DELETE FROM report_value; DELETE FROM event WHERE seq = 2; UPDATE event_chain SET length = 1, head = (SELECT hash FROM event WHERE seq = 1) WHERE region_id = 1");
        await ImportAsync(ledger, 1750);

        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
        var link = Assert.Single((await ledger.Audit.VerifyAsync(checkpoint)).Broken);

        Assert.Equal("The event 2 does not fit the checkpoint of 2026-02-12 08:00 UTC: it, or an event before it, was rewritten.", link.Message.En);
    }

    [Theory, EveryDatabase]
    public async Task VerifyAsync_AWholeChainGone_IsSeenByTheCheckpoint(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var checkpoint = await ledger.Audit.CheckpointAsync();
        await using var other = await Ledger.OpenAsync(engine);

        var link = Assert.Single((await other.Audit.VerifyAsync(checkpoint)).Broken);

        Assert.Equal("The chain 1 of the checkpoint of 2026-02-12 08:00 UTC is gone: a whole chain was removed.", link.Message.En);
    }

    [Fact]
    public async Task Read_ALineChanged_IsRefused()
    {
        await using var ledger = await OpenAsync(Engine.Sqlite);
        var text = SignedCheckpoint.Write(await ledger.Audit.CheckpointAsync(), s_key);

        Refused("checkpoint-signature", () => SignedCheckpoint.Read(text.Replace("chain 1 2", "chain 1 3", StringComparison.Ordinal), null));
        Refused("checkpoint-key", () => SignedCheckpoint.Read(text, SignedCheckpoint.NewKey()));
        Refused("checkpoint", () => SignedCheckpoint.Read(text.Replace("chain 1 2", "chain one 2", StringComparison.Ordinal), null));
        Refused("checkpoint", () => SignedCheckpoint.Read("", null));
        Refused("key", () => SignedCheckpoint.Read(text, "no key"));
    }

    [Fact]
    public async Task Write_WithAPublicKey_IsRefused()
    {
        await using var ledger = await OpenAsync(Engine.Sqlite);
        var checkpoint = await ledger.Audit.CheckpointAsync();
        var publicKey = $"-----BEGIN PUBLIC KEY-----\n{SignedCheckpoint.PublicKey(s_key)}\n-----END PUBLIC KEY-----\n";

        Refused("key", () => SignedCheckpoint.Write(checkpoint, publicKey));
        Assert.Single(SignedCheckpoint.Read(SignedCheckpoint.Write(checkpoint, s_key), publicKey).Chains);
    }

    private static void Refused(string code, Action act) => Assert.Equal(code, Assert.Single(Assert.Throws<LedgerRefusedException>(act).Reasons).Code);

    private static async Task<Ledger> OpenAsync(Engine engine)
    {
        var ledger = await Ledger.OpenAsync(engine);
        await ledger.Plans.AddAsync(new AddPlan { RegionCode = "990101", Reading = Samples.Reading }, Ledger.Act);
        await ImportAsync(ledger, 900);
        return ledger;
    }

    private static async Task ImportAsync(Ledger ledger, int value)
    {
        using var csv = new StringReader($"target,value,date\nt2,{value},2026-06-30\n");
        await ledger.Reports.ImportAsync(Plan, csv, "values.csv", Ledger.Act);
    }
}

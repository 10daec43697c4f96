using System.Security.Cryptography;
using System.Text;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Audit;

public sealed class AuditServiceTests
{
    private const string Plan = "990101-2026";

    [Theory, EveryDatabase]
    public async Task HistoryAsync_AfterWrites_TellsWhoWhenWhatWhyAndAfter(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        var events = await ledger.Audit.HistoryAsync(Plan);

        Assert.Equal([1L, 2, 3], events.Select(entry => entry.Seq));
        Assert.Equal([EventType.PlanAdded, EventType.ReportImported, EventType.ReportImported], events.Select(entry => entry.What));
        Assert.All(events, entry => Assert.Equal(("990101", "操作员", "测试", Plan), (entry.RegionCode, entry.Who, entry.Why, entry.About)));
        Assert.True(events[0].At < events[1].At);
        Assert.Contains("\"title\":\"某县2026年度实施计划\"", events[0].After, StringComparison.Ordinal);
        Assert.Matches("^\\{\"file\":\"values.csv\",\"rows\":2,\"added\":2,\"revised\":0,\"unchanged\":0,\"digest\":\"[0-9a-f]{64}\"\\}$", events[1].After);
    }

    [Theory, EveryDatabase]
    public async Task HistoryAsync_UnknownPlan_IsEmpty(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        Assert.Empty(await ledger.Audit.HistoryAsync("990101-1999"));
    }

    // What anyone can compute again from the stored fields: lengths, colons and bytes, the hash of the event before first.
    [Theory, EveryDatabase]
    public async Task Hash_OfAnEvent_IsThatOfItsStoredBytes(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var events = await ledger.Audit.HistoryAsync(Plan);
        var previous = new string('0', 64);
        foreach (var entry in events)
        {
            var at = await ledger.Database.ScalarAsync($"SELECT at FROM event WHERE seq = {entry.Seq}");
            string?[] fields = [previous, "1", $"{entry.Seq}", at, entry.Who, entry.What, entry.About, entry.Why, entry.Before, entry.After];
            var bytes = Encoding.UTF8.GetBytes(string.Concat(fields.Select(field => field is null ? "-" : $"{Encoding.UTF8.GetByteCount(field)}:{field}")));
            Assert.Equal(previous = Convert.ToHexStringLower(SHA256.HashData(bytes)), entry.Hash);
        }

        Assert.Equal(previous, await ledger.Database.ScalarAsync("SELECT head FROM event_chain WHERE region_id = 1"));
    }

    [Theory, EveryDatabase]
    public async Task VerifyAsync_UntouchedLedger_FindsNothing(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ledger.Plans.AddAsync(new AddPlan { RegionCode = "990102", Reading = Samples.Reading }, Ledger.Act);

        var audit = await ledger.Audit.VerifyAsync();

        // Two regions and the chain of what has no region.
        Assert.Equal((3, 4L), (audit.Chains, audit.Events));
        Assert.Empty(audit.Broken);
    }

    [Theory, EveryDatabase]
    public async Task VerifyAsync_MoreEventsThanAPage_LooksAtAll(Engine engine)
    {
        const int Imports = 1100;
        await using var ledger = await Ledger.OpenAsync(engine);
        await ledger.Plans.AddAsync(new AddPlan { RegionCode = "990101", Reading = Samples.Reading }, Ledger.Act);
        for (var i = 0; i < Imports; i++) await ImportAsync(ledger, $"target,value,date\nt2,{i},2026-06-30\n");

        Assert.Equal(Imports + 1, (await ledger.Audit.VerifyAsync()).Events);
        await ledger.Database.ExecuteAsync($"UPDATE event SET why = 'other' WHERE seq = {Imports}");
        Assert.Equal(Imports, Assert.Single((await ledger.Audit.VerifyAsync()).Broken).Seq);
    }

    [Theory, EveryDatabase]
    public Task VerifyAsync_EventChanged_NamesIt(Engine engine) => AssertBrokenAsync(
        engine, "UPDATE event SET who = '别人' WHERE seq = 2", 2, "The event 2 does not fit its hash: its content, its order or an event before it was changed.");

    [Theory, EveryDatabase]
    public Task VerifyAsync_ReasonRemoved_NamesTheEvent(Engine engine) => AssertBrokenAsync(
        engine, "UPDATE event SET why = NULL WHERE seq = 1", 1, "The event 1 does not fit its hash: its content, its order or an event before it was changed.");

    [Theory, EveryDatabase]
    public Task VerifyAsync_LastEventRemoved_NamesIt(Engine engine) => AssertBrokenAsync(
        engine,
        "DELETE FROM report_value WHERE event_seq = 3; DELETE FROM event WHERE seq = 3",
        3,
        "The head of the chain does not fit its last event (it should be event 3): events at the end were removed or changed.");

    [Theory, EveryDatabase]
    public Task VerifyAsync_EventRemovedFromTheMiddle_NamesIt(Engine engine) => AssertBrokenAsync(
        engine, "DELETE FROM report_value WHERE event_seq = 2; DELETE FROM event WHERE seq = 2", 2, "The event 2 is missing.");

    [Theory, EveryDatabase]
    public Task VerifyAsync_ValueChanged_NamesTheEventThatStoredIt(Engine engine) => AssertBrokenAsync(
        engine, "UPDATE report_value SET number = 1750 WHERE number = 900", 2, "What the event 2 wrote was changed.");

    [Theory, EveryDatabase]
    public Task VerifyAsync_ValueRemoved_NamesTheEventThatStoredIt(Engine engine) => AssertBrokenAsync(
        engine, "DELETE FROM report_value WHERE event_seq = 3", 3, "What the event 3 wrote was changed.");

    [Theory, EveryDatabase]
    public Task VerifyAsync_TargetLowered_NamesTheEventThatPutThePlanInForce(Engine engine) => AssertBrokenAsync(
        engine, "UPDATE plan_target SET value = '900' WHERE value = '1750'", 1, "What the event 1 wrote was changed.");

    [Theory, EveryDatabase]
    public Task VerifyAsync_UnitTakenOut_NamesTheEventThatPutThePlanInForce(Engine engine) => AssertBrokenAsync(
        engine, "DELETE FROM plan_task_unit WHERE name = '县教育局'", 1, "What the event 1 wrote was changed.");

    private static async Task AssertBrokenAsync(Engine engine, string harm, long seq, string message)
    {
        await using var ledger = await OpenAsync(engine);
        await ledger.Database.ExecuteAsync(engine == Engine.Sqlite ? "PRAGMA foreign_keys = OFF; " + harm : harm);

        var link = Assert.Single((await ledger.Audit.VerifyAsync()).Broken);

        Assert.Equal(("990101", seq, message), (link.RegionCode, link.Seq, link.Message.En));
    }

    private static async Task<Ledger> OpenAsync(Engine engine)
    {
        var ledger = await Ledger.OpenAsync(engine);
        await ledger.Plans.AddAsync(new AddPlan { RegionCode = "990101", Reading = Samples.Reading }, Ledger.Act);
        await ImportAsync(ledger, "target,value,date\nt2,900,2026-06-30\nt3,4.1,2026-06-30\n");
        await ImportAsync(ledger, "target,value,date\nt2,1750,2026-12-31\n");
        return ledger;
    }

    private static async Task ImportAsync(Ledger ledger, string values)
    {
        using var csv = new StringReader(values);
        await ledger.Reports.ImportAsync(Plan, csv, "values.csv", Ledger.Act);
    }
}

using System.Text;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Observations;
using Jundeng.Ledger.Reports;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Observations;

public sealed class ObservationServiceTests
{
    private const string Data = """
        region,period,indicator,group,value,status,numerator,denominator,population,unit
        990101,2024,入园率,,91.5,,915,1000,,%
        990101,2025,入园率,城镇,97,,,,3.2万,%
        990101,2025,入园率,农村,,缺失,,,1.1万,%
        990102,2025,床位,,"1,200",,,,,张
        """;

    [Theory, EveryDatabase]
    public async Task ImportAsync_ATable_ComesBackAsItWas(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        var result = await ImportAsync(ledger, Data);

        Assert.Equal((4, 4, 0, 0), (result.Rows, result.Added, result.Revised, result.Unchanged));
        var rows = (await ledger.Observations.CurrentAsync(new())).Rows;
        Assert.Equal(
            [("990101", "2024", "入园率", null), ("990101", "2025", "入园率", "农村"), ("990101", "2025", "入园率", "城镇"), ("990102", "2025", "床位", null)],
            rows.Select(row => (row.Region, row.Period, row.Indicator, row.Group)));
        Assert.Equal((91.5, 915, 1000, "%"), (rows[0].Value, rows[0].Numerator, rows[0].Denominator, rows[0].Unit));
        Assert.Equal((null, ValueStatus.Missing, 11000), (rows[1].Value, rows[1].Status, rows[1].Population));
        Assert.Equal((1200, "1,200"), (rows[3].Value, rows[3].Text));
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_Again_ChangesOnlyWhatDiffers(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ImportAsync(ledger, Data);

        var same = await ImportAsync(ledger, Data.Replace("\"1,200\"", "1200", StringComparison.Ordinal));
        var other = await ImportAsync(ledger, Data.Replace("91.5", "92", StringComparison.Ordinal) + "\n990102,2024,床位,,0,,,,,张");

        Assert.Equal((0, 0, 4), (same.Added, same.Revised, same.Unchanged));
        Assert.Equal((1, 1, 3), (other.Added, other.Revised, other.Unchanged));
        Assert.Equal(92, (await ledger.Observations.CurrentAsync(new() { Indicators = ["入园率"], Regions = ["990101"], Periods = ["2024"] })).Rows.Single().Value);
        Assert.Equal("2", await ledger.Database.ScalarAsync("SELECT count(*) FROM event WHERE what = 'observations.imported'"));
        Assert.Equal("6", await ledger.Database.ScalarAsync("SELECT count(*) FROM observation"));
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_ErrorsAndUnknownRegions_AreAllTold(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync(ledger, """
            region,period,indicator,value
            990101,2024,床位,很多
            990103,2024,床位,1
            990103,2025,床位,1
            """));

        Assert.Equal(
            [
                "'很多' is no number; write digits such as 98.5, and leave the cell empty where there is no value.",
                "There is no region '990103' in the register (rows: 2) (did you mean '990101'?); write the code of the region, or register it with jundeng regions import.",
            ],
            refused.Reasons.Select(reason => reason.Message.En));
        Assert.Equal(["data.csv row 2, column value", "data.csv row 3"], refused.Reasons.Select(reason => reason.Where!.En));
        Assert.Equal("0", await ledger.Database.ScalarAsync("SELECT count(*) FROM observation"));
    }

    [Theory, EveryDatabase]
    public async Task IndicatorsAsync_SaysWhatIsThere(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ImportAsync(ledger, Data);
        await ImportAsync(ledger, Data.Replace("91.5", "92", StringComparison.Ordinal));

        Assert.Equal(
            [new ObservedIndicator("入园率", "%", 1, 2, "2024", "2025", 3), new ObservedIndicator("床位", "张", 1, 1, "2025", "2025", 1)],
            (await ledger.Observations.IndicatorsAsync()).OrderBy(indicator => indicator.Indicator, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("UPDATE observation SET number = 91.6 WHERE period = '2024'")]
    [InlineData("UPDATE observation SET population = NULL WHERE group_name = '城镇'")]
    [InlineData("UPDATE observation SET region_id = 2 WHERE period = '2024'")]
    [InlineData("DELETE FROM observation WHERE group_name = '城镇'")]
    public async Task VerifyAsync_AnObservationWasChanged_NamesTheEvent(string change)
    {
        foreach (var engine in Enum.GetValues<Engine>())
        {
            await using var ledger = await OpenAsync(engine);
            await ImportAsync(ledger, Data);
            await ledger.Database.ExecuteAsync(change);

            var broken = Assert.Single((await ledger.Audit.VerifyAsync()).Broken);
            Assert.Equal(EventType.ObservationsImported, await ledger.Database.ScalarAsync($"SELECT what FROM event WHERE region_id = 0 AND seq = {broken.Seq}"));
        }
    }

    [Theory, EveryDatabase]
    public async Task MakeAsync_ACutOfObservations_HoldsTheirLastVersions(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ImportAsync(ledger, Data);
        await ImportAsync(ledger, Data.Replace("91.5", "92", StringComparison.Ordinal));

        var cut = await ledger.Cuts.MakeAsync(new ObservationQuery { Indicators = ["入园率"] }, Ledger.Act);

        Assert.Equal((3, 1, 2, 1), (cut.Observations, cut.Regions, cut.Periods, cut.Indicators));
        Assert.Contains("990101,2024,入园率,,92,", Encoding.UTF8.GetString((await ledger.Cuts.GetAsync(cut.Id)).Content), StringComparison.Ordinal);
        var none = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Cuts.MakeAsync(new ObservationQuery { Periods = ["1999"] }, Ledger.Act));
        Assert.Equal("no-observations", Assert.Single(none.Reasons).Code);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_Cancelled_LeavesNothing(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        using var cancel = new CancellationTokenSource();
        var many = new StringBuilder("region,period,indicator,value\n");
        for (var i = 0; i < 30_000; i++) many.Append("990101,").Append(i).Append(",床位,1\n");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ledger.Observations.ImportAsync(
            Encoding.UTF8.GetBytes(many.ToString()), "data.csv", Ledger.Act, new Stopping(cancel), cancel.Token));

        Assert.Equal("0", await ledger.Database.ScalarAsync("SELECT count(*) FROM observation"));
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    private static async Task<Ledger> OpenAsync(Engine engine)
    {
        var ledger = await Ledger.OpenAsync(engine);
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch["regions.csv"], "code,name\n990101,甲县\n990102,乙县\n", TestContext.Current.CancellationToken);
        await ledger.Regions.ImportAsync(scratch["regions.csv"], false, null, Ledger.Act);
        return ledger;
    }

    private static Task<ObservationsImported> ImportAsync(Ledger ledger, string csv) => ledger.Observations.ImportAsync(Encoding.UTF8.GetBytes(csv), "data.csv", Ledger.Act);

    private sealed class Stopping(CancellationTokenSource cancel) : IProgress<long>
    {
        public void Report(long value)
        {
            if (value > 0) cancel.Cancel();
        }
    }
}

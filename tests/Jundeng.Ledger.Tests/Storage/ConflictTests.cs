using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Storage;

public sealed class ConflictTests
{
    private const string Writes = "SELECT COUNT(*) FROM event WHERE what = 'plan.added'";

    // A sequence counts on where a transaction is rolled back, so that it tells how often the write was tried.
    [Theory]
    [InlineData("40001"), InlineData("40P01")]
    public async Task Write_GivenUpBecauseOfOthers_IsDoneAgainAndOnce(string code)
    {
        await using var ledger = await OpenAsync(code, failures: 3);

        var plan = await AddAsync(ledger);

        Assert.Equal("4", await ledger.Database.ScalarAsync("SELECT last_value FROM tries"));
        Assert.Equal("1", await ledger.Database.ScalarAsync(Writes));
        Assert.Equal("990101-2026", plan);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Fact]
    public async Task Write_GivenUpAgainAndAgain_IsRefusedAndWritesNothing()
    {
        await using var ledger = await OpenAsync("40001", failures: 1000);

        Assert.Equal("database-busy", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => AddAsync(ledger))).Reasons).Code);

        Assert.Equal("5", await ledger.Database.ScalarAsync("SELECT last_value FROM tries"));
        Assert.Equal("0", await ledger.Database.ScalarAsync(Writes));
        Assert.Empty(await ledger.Plans.ListAsync());
    }

    [Fact]
    public async Task Write_FailingForAnotherReason_IsNotDoneAgain()
    {
        await using var ledger = await OpenAsync("23514", failures: 1000);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => AddAsync(ledger));

        Assert.Equal("1", await ledger.Database.ScalarAsync("SELECT last_value FROM tries"));
    }

    private static async Task<string> AddAsync(Ledger ledger) =>
        (await ledger.Plans.AddAsync(new() { RegionCode = "990101", Reading = Samples.Reading }, Ledger.Act)).Id;

    private static async Task<Ledger> OpenAsync(string code, int failures)
    {
        var ledger = await Ledger.OpenAsync(Engine.Postgres);
        await ledger.Database.ExecuteAsync($"""
            CREATE SEQUENCE tries;
            CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF NEW.what = 'plan.added' AND nextval('tries') <= {failures} THEN RAISE EXCEPTION 'given up' USING ERRCODE = '{code}'; END IF;
                RETURN NEW;
            END $$;
            CREATE TRIGGER fail BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION fail();
            """);
        return ledger;
    }
}

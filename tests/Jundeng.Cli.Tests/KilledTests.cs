using System.Data.Common;
using System.Globalization;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

/// <summary>The program is killed, without warning, in the middle of two hundred imports.</summary>
public sealed class KilledTests
{
    private const int Values = 20 * 6;

    private static readonly int[] s_writes = [3, 40, 110];

    public static TheoryData<Engine, int> Moments => new(Enum.GetValues<Engine>().SelectMany(engine => s_writes.Select(writes => (engine, writes))));

    [Theory, MemberData(nameof(Moments))]
    public async Task Simulate_KilledInTheMiddle_LeavesWholeImportsAndSoundChains(Engine engine, int writes)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var process = Command.Start(new Surroundings(), "simulate", "--counties", "40", "--targets", "20", "--values", "6", "--db", database.Connection);
        while (await WritesAsync(database) < writes)
        {
            Assert.False(process.HasExited, "All was done before it could be killed.");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        var audit = await Command.RunAsync("audit", "verify", "--db", database.Connection);
        Assert.True(audit.Code == 0, audit.Output + audit.Error);
        var imports = await NumberAsync(database, "SELECT count(*) FROM event WHERE what = 'report.imported'");
        Assert.Equal(imports * Values, await NumberAsync(database, "SELECT count(*) FROM report_value"));
        Assert.Equal(20 * await NumberAsync(database, "SELECT count(*) FROM event WHERE what = 'plan.added'"), await NumberAsync(database, "SELECT count(*) FROM plan_target"));
        Assert.InRange(await WritesAsync(database), writes, 200);
    }

    private static async Task<long> WritesAsync(TestDatabase database)
    {
        try
        {
            return await NumberAsync(database, "SELECT COALESCE(SUM(length), 0) FROM event_chain");
        }
        catch (DbException)
        {
            // The schema is not there yet.
            return 0;
        }
    }

    private static async Task<long> NumberAsync(TestDatabase database, string sql) => long.Parse((await database.ScalarAsync(sql))!, CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text;
using Jundeng.Ledger.Observations;
using Jundeng.Ledger.Regions;

namespace Jundeng.Ledger.Benchmarks;

/// <summary>The import of a million observations: 3,000 regions, 34 indicators, 10 years.</summary>
internal static class ImportRun
{
    private const int Rows = 1_000_000;
    private const int Regions = 3_000;
    private const int Indicators = 34;
    private const int FirstYear = 2016;

    private static readonly Act s_act = new("benchmark");

    public static async Task RunAsync(WorkFolder folder, Engines engines)
    {
        var (regions, csv) = (folder["regions.csv"], folder["observations.csv"]);
        await File.WriteAllTextAsync(regions, "code,name\n" + string.Join('\n', Enumerable.Range(0, Regions).Select(at => $"{Code(at)},{Code(at)}")));
        await File.WriteAllTextAsync(csv, Observations());
        foreach (var engine in engines.Names)
        {
            await using var store = await engines.OpenAsync(engine, "import");
            await new RegionService(store).ImportAsync(regions, false, null, s_act);
            var peerDatabase = await engines.ConnectionAsync(engine, "peer");
            await Report.OnceAsync(
                $"Import of {Rows:#,##0} observations, {engine}",
                engine == "SQLite" ? 10 : 8,
                async () => await new ObservationService(store).ImportAsync(await File.ReadAllBytesAsync(csv), "observations.csv", s_act),
                () => engine == "SQLite" ? Peer.Sqlite(peerDatabase, csv) : Peer.Postgres(peerDatabase, csv),
                engine == "SQLite" ? "peer: sqlite3 .import" : "peer: psql \\copy");
        }
    }

    private static string Observations()
    {
        var random = new Random(1);
        var csv = new StringBuilder("region,period,indicator,value,unit\n");
        for (var i = 0; i < Rows; i++)
            csv.Append(CultureInfo.InvariantCulture, $"{Code(i % Regions)},{FirstYear + i / Regions / Indicators},指标{i / Regions % Indicators},{random.NextDouble() * 100:0.00},%\n");
        return csv.ToString();
    }

    private static string Code(int at) => string.Create(CultureInfo.InvariantCulture, $"99{at / 90 + 1:00}{at % 90 + 1:00}");
}

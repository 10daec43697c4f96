using System.Runtime.CompilerServices;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Observations;

/// <summary>Observations of indicators, region by region and period by period, as statistics give them.</summary>
public sealed class ObservationService(LedgerStore store)
{
    /// <summary>What all observations together are called in events.</summary>
    internal const string Register = "observations";

    /// <summary>Says that there are no observations of what was asked for.</summary>
    public static Refusal NoneSuch => ObservationMessages.None;

    /// <summary>
    /// Takes observations from a table: all rows or none. One that the ledger has already becomes its next version where it says something else; where
    /// all say what is known, nothing is written. Regions are named by their codes.
    /// </summary>
    /// <param name="csv">The table's bytes, in UTF-8, UTF-16 or GB18030.</param>
    /// <param name="fileName">Its name, without its folder.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="progress">Is told how many rows are stored.</param>
    /// <param name="ct">Cancels the import; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">Every error of the table with its row, column and cure; nothing was written.</exception>
    public Task<ObservationsImported> ImportAsync(ReadOnlyMemory<byte> csv, string fileName, Act act, IProgress<long>? progress = null, CancellationToken ct = default)
    {
        var isSound = ObservationTable.TryRead(csv, fileName, out var table, out var errors, ct);
        return store.WriteAsync(
            async session =>
            {
                var write = await LedgerWrite.BeginAsync(session, store.Time, EventLog.NoRegion, act);
                await Access.DemandAsync(session, store.Time, act, AccessAction.ObservationImport, AccessObject.Ledger);
                var regions = await RegionRows.IdsAsync(session);
                var unknown = UnknownRegions(table, regions).ToList();
                if (!isSound || unknown.Count > 0) throw new LedgerRefusedException([.. errors, .. unknown]);

                var (next, added) = await NextAsync(session, table, regions);
                var result = new ObservationsImported(table.Rows.Count, added, next.Count - added, table.Rows.Count - next.Count, table.Notes);
                if (next.Count == 0) return result with { Notes = [ObservationMessages.Unchanged, .. table.Notes] };
                await write.StreamAsync(ObservationRows.Table, next, row => row.Values, progress, ct);
                foreach (var error in next.Select(row => row.ErrorValues).OfType<object?[]>()) write.Add(ObservationRows.Errors, error);
                await write.CommitAsync(EventType.ObservationsImported, Register, null, new { file = fileName, result.Rows, result.Added, result.Revised, result.Unchanged });
                return result;
            },
            ct);
    }

    /// <summary>The observations that are asked for, each in its last version, by region, period, indicator and group.</summary>
    /// <exception cref="LedgerRefusedException">There is no such region.</exception>
    public Task<ObservationTable> CurrentAsync(ObservationQuery query, CancellationToken ct = default) => store.ReadAsync(session => CurrentAsync(session, query), ct);

    /// <summary>The same one after the other as they are taken, however many there are, in no certain order.</summary>
    /// <exception cref="LedgerRefusedException">There is no such region.</exception>
    public IAsyncEnumerable<Observation> StreamAsync(ObservationQuery query, CancellationToken ct = default) => store.StreamAsync(session => StreamAsync(session, query, ct), ct);

    /// <summary>What is observed, indicator by indicator.</summary>
    public Task<IReadOnlyList<ObservedIndicator>> IndicatorsAsync(CancellationToken ct = default) => store.ReadAsync(ObservationRows.IndicatorsAsync, ct);

    internal static async Task<ObservationTable> CurrentAsync(Session session, ObservationQuery query)
    {
        var rows = new List<Observation>();
        await foreach (var row in StreamAsync(session, query)) rows.Add(row);
        return new ObservationTable(Register, ObservationTable.Ordered(rows), []);
    }

    private static async IAsyncEnumerable<Observation> StreamAsync(Session session, ObservationQuery query, [EnumeratorCancellation] CancellationToken ct = default)
    {
        var ids = await RegionRows.IdsAsync(session);
        var refusals = query.Regions.Where(code => !ids.ContainsKey(code)).Select(code => RegionMessages.Unknown(code, Nearest.Of(code, ids.Keys))).ToList();
        if (refusals.Count > 0) throw new LedgerRefusedException(refusals);
        var codes = ids.ToDictionary(pair => pair.Value, pair => pair.Key);
        await foreach (var row in ObservationRows.CurrentAsync(session, [.. query.Regions.Select(code => ids[code])], query).WithCancellation(ct)) yield return row.ToObservation(codes[row.RegionId]);
    }

    private static IEnumerable<Refusal> UnknownRegions(ObservationTable table, Dictionary<string, long> regions) =>
        table.Rows.Where(row => !regions.ContainsKey(row.Region)).GroupBy(row => row.Region).Select(rows => new Refusal(
            "unknown-region", ObservationMessages.UnknownRegion(rows.Key, rows.Count(), Nearest.Of(rows.Key, regions.Keys)),
            Assessment.Data.ObservationMessages.InFile(table.FileName, Tables.TableMessages.Row(rows.First().Row))));

    // In the order of the key, in which a database stores rows fastest.
    internal static async Task<(List<ObservationRow> Rows, int Added)> NextAsync(Session session, ObservationTable table, Dictionary<string, long> regions)
    {
        var last = await ObservationRows.LastVersionsAsync(session, [.. table.Rows.Select(row => row.Period).Distinct()]);
        var next = new List<ObservationRow>(table.Rows.Count);
        var added = 0;
        foreach (var observation in table.Rows)
        {
            var row = ObservationRow.Of(observation, regions[observation.Region]);
            if (!last.TryGetValue(row.Key, out var known)) added++;
            else if (row.SaysTheSame(known)) continue;
            next.Add(known is null ? row : row with { Version = known.Version + 1 });
        }

        next.Sort((one, other) => one.RegionId.CompareTo(other.RegionId) is not 0 and var byRegion ? byRegion
            : string.CompareOrdinal(one.Indicator, other.Indicator) is not 0 and var byIndicator ? byIndicator
            : string.CompareOrdinal(one.Period, other.Period) is not 0 and var byPeriod ? byPeriod
            : string.CompareOrdinal(one.GroupName, other.GroupName));
        return (next, added);
    }
}

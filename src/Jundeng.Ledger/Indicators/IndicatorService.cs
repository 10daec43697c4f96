using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Tables;
using Jundeng.Plans;

namespace Jundeng.Ledger.Indicators;

/// <summary>The register of indicators: how each is defined, by time.</summary>
public sealed class IndicatorService(LedgerStore store)
{
    /// <summary>What events call the register.</summary>
    public const string About = "indicators";

    /// <summary>Takes indicators from a table: all of them or none. A row with a known code says how that one is defined now.</summary>
    /// <param name="csv">A table with the columns code, name, kind and where wanted name_en, unit, direction, numerator, denominator, by, source, frequency.</param>
    /// <param name="fileName">What it is called in messages.</param>
    /// <param name="from">The first day that the list holds for; null = as far back as is known, for known ones today.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the import; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">Every error with its row, column and cure; nothing was written.</exception>
    public Task<IndicatorsImported> ImportAsync(ReadOnlyMemory<byte> csv, string fileName, DateOnly? from, Act act, CancellationToken ct = default)
    {
        var listed = IndicatorList.Read(CsvTable.Decode(csv, fileName).Text, fileName);
        RefuseFuture(from);
        return store.WriteAsync(
            async session =>
            {
                await Access.DemandAsync(session, store.Time, act, AccessAction.IndicatorDefine, AccessObject.Ledger);
                var write = await LedgerWrite.BeginAsync(session, store.Time, EventLog.NoRegion, act);
                var known = (await IndicatorRows.HeldAsync(session, Iso.Last)).ToDictionary(row => row.Code, StringComparer.Ordinal);
                var added = listed.Where(indicator => !known.ContainsKey(indicator.Code)).Select(indicator => IndicatorRow.Of(indicator, Iso.Of(from) ?? Iso.Ever)).ToList();
                var changed = listed.Where(indicator => known.TryGetValue(indicator.Code, out var old) && IndicatorRow.Of(indicator, old.ValidFrom) != old)
                    .Select(indicator => IndicatorRow.Of(indicator, Iso.Of(from ?? Zone.Today(store.Time))))
                    .ToList();
                var late = changed.Where(row => string.CompareOrdinal(known[row.Code].ValidFrom, row.ValidFrom) > 0).Select(row => IndicatorMessages.BeforeLast(row.Code, Iso.ToDay(known[row.Code].ValidFrom))).ToList();
                if (late.Count > 0) throw new LedgerRefusedException(late);
                var result = new IndicatorsImported(listed.Count, added.Count, changed.Count, listed.Count - added.Count - changed.Count);
                if (added.Count + changed.Count == 0) return result;
                foreach (var row in added.Concat(changed)) write.Add(IndicatorRows.Table, row.Values);
                await write.CommitAsync(EventType.IndicatorsImported, About, null, new { file = fileName, result.Rows, result.Added, result.Changed });
                return result;
            },
            ct);
    }

    /// <summary>The indicators as they were defined on a day (null = today), by code.</summary>
    public Task<IReadOnlyList<Indicator>> ListAsync(DateOnly? asOf = null, CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<Indicator>>(
        async session => [.. (await IndicatorRows.HeldAsync(session, Iso.Of(asOf ?? Zone.Today(store.Time)))).Select(row => row.ToIndicator())], ct);

    /// <summary>All definitions of an indicator, oldest first; each holds until the next.</summary>
    /// <exception cref="LedgerRefusedException">There is no such indicator.</exception>
    public Task<IReadOnlyList<Indicator>> HistoryAsync(string code, CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<Indicator>>(
        async session => [.. (await IndicatorRows.HistoryAsync(session, code)).Select(row => row.ToIndicator())], ct);

    /// <summary>Defines an indicator otherwise from a day on; what was measured before keeps its definition.</summary>
    /// <exception cref="LedgerRefusedException">The change is not sound; nothing was written.</exception>
    public Task<Indicator> ChangeAsync(IndicatorChange change, Act act, CancellationToken ct = default)
    {
        RefuseFuture(change.On);
        return store.WriteAsync(
            async session =>
            {
                await Access.DemandAsync(session, store.Time, act, AccessAction.IndicatorDefine, AccessObject.Ledger);
                var write = await LedgerWrite.BeginAsync(session, store.Time, EventLog.NoRegion, act);
                var old = (await IndicatorRows.HistoryAsync(session, change.Code))[^1].ToIndicator();
                if (old.Since > change.On) throw new LedgerRefusedException(IndicatorMessages.BeforeLast(old.Code, old.Since.Value));
                var changed = Changed(old, change);
                if (IndicatorMessages.Unsound(changed) is { } fault) throw new LedgerRefusedException(new Refusal("indicator-ratio", fault));
                var row = IndicatorRow.Of(changed, Iso.Of(change.On));
                var before = IndicatorRow.Of(old, row.ValidFrom);
                if (row == before) throw new LedgerRefusedException(IndicatorMessages.NothingToChange);
                write.Add(IndicatorRows.Table, row.Values);
                await write.CommitAsync(EventType.IndicatorChanged, old.Code, before with { ValidFrom = Iso.Of(old.Since) ?? Iso.Ever }, row);
                return row.ToIndicator();
            },
            ct);
    }

    private static Indicator Changed(Indicator old, IndicatorChange change) => old with
    {
        Name = new LocalText(change.Name?.Trim() ?? old.Name.Zh, change.NameEn?.Trim() ?? old.Name.En),
        Unit = Given(change.Unit, old.Unit),
        Direction = change.Direction ?? old.Direction,
        Kind = change.Kind ?? old.Kind,
        Numerator = Given(change.Numerator, old.Numerator),
        Denominator = Given(change.Denominator, old.Denominator),
        Disaggregations = change.Disaggregations ?? old.Disaggregations,
        Source = Given(change.Source, old.Source),
        Frequency = change.Frequency ?? old.Frequency,
    };

    private static string? Given(string? text, string? old) => text is null ? old : text.Trim() is { Length: > 0 } given ? given : null;

    private void RefuseFuture(DateOnly? day)
    {
        if (day is { } on && on > Zone.Today(store.Time)) throw new LedgerRefusedException(IndicatorMessages.Future(on));
    }
}

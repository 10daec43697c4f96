using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Organisations;

/// <summary>The register of organisations: what they are called, by time, and who took over from whom.</summary>
public sealed class OrganisationService(LedgerStore store)
{
    private readonly LedgerStore _store = store;

    /// <summary>
    /// Takes organisations from a table: all of them or none. A row with the id or a name of a known one says how that one is called now;
    /// names that it had before stay as aliases. Regions that are not known yet are made known.
    /// </summary>
    /// <param name="csv">A table with the columns name and where wanted id, region, short, aliases (between semicolons), kind.</param>
    /// <param name="fileName">What it is called in messages.</param>
    /// <param name="region">Code of the region of rows that name none.</param>
    /// <param name="from">The first day that the list holds for; null = as far back as is known, for known ones today.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the import; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">Every error with its row, column and cure; nothing was written.</exception>
    public Task<OrganisationsImported> ImportAsync(ReadOnlyMemory<byte> csv, string fileName, string? region, DateOnly? from, Act act, CancellationToken ct = default)
    {
        var text = CsvTable.Decode(csv, fileName);
        if (from is { } day) RefuseFuture(day);
        return _store.WriteAsync(
            async session =>
            {
                using var reader = new StringReader(text.Text);
                using var table = OrganisationList.Open(reader);
                var entries = OrganisationList.Read(table, fileName, region);
                var (added, changed) = (0, 0);
                // All regions before the first of their chains is locked, as every other writer does it.
                var regions = new Dictionary<string, RegionRow>(StringComparer.Ordinal);
                foreach (var code in entries.Select(entry => entry.Region).Distinct()) regions[code] = await RegionRows.EnsureAsync(session, code, null, null);
                foreach (var group in entries.GroupBy(entry => entry.Region).OrderBy(group => regions[group.Key].RegionId))
                {
                    var book = await OrganisationBook.OpenAsync(session, _store.Time, act, regions[group.Key], from);
                    foreach (var entry in group) book.Take(entry);
                    // Errors of other regions are still to be found; nothing is stored in the end where there are any.
                    if (table.Errors.Count > 0) continue;
                    (added, changed) = (added + book.Added, changed + book.Changed);
                    await book.CommitAsync(EventType.OrganisationsImported, group.Key, null, new { file = fileName, rows = group.Count(), added = book.Added, changed = book.Changed });
                }

                table.ThrowIfRefused();
                var unchanged = entries.Count - added - changed;
                return new OrganisationsImported(entries.Count, added, changed, unchanged, added + changed == 0 ? [OrganisationMessages.Unchanged] : []);
            },
            ct);
    }

    /// <summary>The organisations of a region, or of all, as they were on a day (null = today), by region and id; without those that were dissolved.</summary>
    public Task<IReadOnlyList<Organisation>> ListAsync(string? region, DateOnly? asOf, CancellationToken ct = default) => _store.ReadAsync<IReadOnlyList<Organisation>>(
        async session =>
        {
            var day = Iso.Of(asOf ?? Zone.Today(_store.Time));
            var all = await session.RecallAsync<IReadOnlyList<Organisation>>(
                (day, region, await EventLog.StateAsync(session)),
                async () =>
                {
                    var regions = region is null ? await OrganisationRows.RegionsAsync(session) : [(await RegionRows.GetAsync(session, region)).RegionId];
                    var codes = (await RegionPeriods.LastOfAsync(session, regions)).ToDictionary(last => last.RegionId, last => last.Code);
                    var states = await OrganisationRows.HeldInAsync(session, regions, day);
                    return [.. states.Where(state => state.HeirNo is null).Select(state => (Code: codes[state.RegionId], State: state))
                        .OrderBy(one => one.Code, StringComparer.Ordinal).ThenBy(one => one.State.OrgNo).Select(one => one.State.ToOrganisation(one.Code, null))];
                },
                organisations => organisations.Count);
            return all;
        },
        ct);

    /// <summary>All states of an organisation, oldest first; each holds until the next.</summary>
    /// <exception cref="LedgerRefusedException">There is no such organisation.</exception>
    public Task<IReadOnlyList<Organisation>> HistoryAsync(string id, CancellationToken ct = default) => _store.ReadAsync<IReadOnlyList<Organisation>>(
        async session =>
        {
            var region = await OrganisationRows.RegionOfAsync(session, id);
            var code = (await RegionPeriods.LastAsync(session, region)).Code;
            var ids = (await OrganisationRows.LastAsync(session, region)).ToDictionary(state => state.OrgNo, state => state.PublicId);
            var states = (await OrganisationRows.HistoryAsync(session, id)).GroupBy(state => state.ValidFrom).Select(day => day.Last());
            return [.. states.Select(state => state.ToOrganisation(code, state.HeirNo is { } heir ? ids[heir] : null))];
        },
        ct);

    /// <summary>Gives an organisation other names or another kind from a day on.</summary>
    /// <exception cref="LedgerRefusedException">The change is not sound; nothing was written.</exception>
    public Task<Organisation> ChangeAsync(OrganisationChange change, Act act, CancellationToken ct = default)
    {
        RefuseFuture(change.On);
        return _store.WriteAsync(
            async session =>
            {
                var book = await OpenAsync(session, change.Id, change.On, act);
                var old = book.Living(change.Id);
                var state = book.Renamed(old, change.Name?.Trim() ?? old.Name, change.ShortName is null ? old.ShortName : Given(change.ShortName), change.Aliases, change.Kind ?? OrganisationWords.Kind(old.Kind)!.Value);
                if (state.SaysTheSame(old)) throw new LedgerRefusedException(OrganisationMessages.NothingToChange);
                book.Change(state);
                await book.CommitAsync(EventType.OrganisationChanged, old.PublicId, old.ToFacts(null), state.ToFacts(null));
                return state.ToOrganisation(book.RegionCode, null);
            },
            ct);
    }

    /// <summary>Dissolves organisations in favour of their heir, to whom their tasks, reports and accounts pass.</summary>
    /// <returns>The heir.</returns>
    /// <exception cref="LedgerRefusedException">The merger is not sound; nothing was written.</exception>
    public Task<Organisation> MergeAsync(OrganisationMerger merger, Act act, CancellationToken ct = default)
    {
        RefuseFuture(merger.On);
        return _store.WriteAsync(
            async session =>
            {
                var book = await OpenAsync(session, merger.Heir, merger.On, act);
                var heir = book.Living(merger.Heir);
                foreach (var id in merger.From.Distinct())
                {
                    if (id == merger.Heir) throw new LedgerRefusedException(OrganisationMessages.OwnHeir(id));
                    if (await OrganisationRows.RegionOfAsync(session, id) != heir.RegionId) throw new LedgerRefusedException(OrganisationMessages.OtherRegion(id));
                    book.Change(book.Living(id) with { HeirNo = heir.OrgNo });
                }

                await book.CommitAsync(EventType.OrganisationsMerged, heir.PublicId, null, new { from = merger.From.Distinct(), merger.On });
                return heir.ToOrganisation(book.RegionCode, null);
            },
            ct);
    }

    private async Task<OrganisationBook> OpenAsync(Session session, string id, DateOnly on, Act act)
    {
        var region = await RegionPeriods.LastAsync(session, await OrganisationRows.RegionOfAsync(session, id));
        return await OrganisationBook.OpenAsync(session, _store.Time, act, new RegionRow(region.RegionId, region.Code, region.Name), on);
    }

    private void RefuseFuture(DateOnly day)
    {
        if (day > Zone.Today(_store.Time)) throw new LedgerRefusedException(OrganisationMessages.Future(day));
    }

    private static string? Given(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Organisations;

/// <summary>The organisations of a region while one act changes them: collects the new states and stores them with their event.</summary>
internal sealed class OrganisationBook
{
    private readonly Session _session;
    private readonly TimeProvider _time;
    private readonly Act _act;
    private readonly RegionRow _region;
    private readonly ChainHead _head;
    private readonly DateOnly? _from;
    private readonly Dictionary<string, OrganisationState> _byId;
    private readonly Dictionary<string, OrganisationState> _byName = new(StringComparer.Ordinal);
    private readonly List<OrganisationState> _added = [];
    private readonly List<OrganisationState> _changed = [];
    private long _nextNo;

    private OrganisationBook(Session session, TimeProvider time, Act act, RegionRow region, ChainHead head, DateOnly? from, IReadOnlyList<OrganisationState> known)
    {
        (_session, _time, _act, _region, _head, _from) = (session, time, act, region, head, from);
        _byId = known.ToDictionary(state => state.PublicId, StringComparer.Ordinal);
        _nextNo = known.Count == 0 ? 1 : known.Max(state => state.OrgNo) + 1;
        foreach (var state in known.Where(state => state.HeirNo is null))
            foreach (var name in state.Names)
                _byName.TryAdd(name, state);
    }

    public string RegionCode => _region.Code;

    public int Added => _added.Count;

    public int Changed => _changed.Count;

    /// <summary>Waits for other writers of the region and refuses who may not.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="time">The clock.</param>
    /// <param name="act">Who acts.</param>
    /// <param name="region">The region.</param>
    /// <param name="from">The first day of what is registered; null = as far back as is known, for known organisations today.</param>
    public static async Task<OrganisationBook> OpenAsync(Session session, TimeProvider time, Act act, RegionRow region, DateOnly? from)
    {
        var head = await EventLog.LockAsync(session, region.RegionId);
        await Access.DemandAsync(session, time, act, AccessAction.OrganisationsChange, new AccessObject(region.RegionId));
        return new OrganisationBook(session, time, act, region, head, from, await OrganisationRows.LastAsync(session, region.RegionId));
    }

    /// <summary>The last state of an organisation that exists and was not changed after the day.</summary>
    public OrganisationState Living(string id)
    {
        var state = _byId[id];
        if (state.HeirNo is { } heir) throw new LedgerRefusedException(OrganisationMessages.Dissolved(id, _byId.Values.First(other => other.OrgNo == heir).PublicId));
        if (_from is { } day && string.CompareOrdinal(state.ValidFrom, Iso.Of(day)) > 0) throw new LedgerRefusedException(OrganisationMessages.BeforeLast(id, Iso.ToDay(state.ValidFrom)));
        return state;
    }

    /// <summary>The state under new names; the names that it had stay as aliases, since earlier documents use them.</summary>
    public OrganisationState Renamed(OrganisationState old, string name, string? shortName, IEnumerable<string> aliases, OrganisationKind kind) => old with
    {
        ValidFrom = Iso.Of(_from ?? Zone.Today(_time)),
        EventSeq = _head.Length + 1,
        Name = name,
        ShortName = shortName,
        Aliases = OrganisationState.Write(old.Names.Concat(aliases).Where(alias => alias != name && alias != shortName)),
        Kind = OrganisationWords.Of(kind),
    };

    /// <summary>Takes a row of a list, or notes what is wrong with it.</summary>
    public void Take(OrganisationEntry entry)
    {
        var old = entry.Id is { } id ? _byId.GetValueOrDefault(id) : _byName.GetValueOrDefault(entry.Name);
        if (entry.Id is not null && old is null) entry.Row.Refuse("unknown-organisation", OrganisationMessages.UnknownId(entry.Id));
        foreach (var name in entry.Names)
            if (_byName.TryGetValue(name, out var other) && other.OrgNo != old?.OrgNo) entry.Row.Refuse("organisation-name", OrganisationMessages.NameTaken(name, other.PublicId));
        if (old is null)
        {
            _added.Add(new OrganisationState(
                _region.RegionId, _nextNo, $"{_region.Code}-u{_nextNo}", Iso.Of(_from) ?? Iso.Ever, _head.Length + 1, entry.Name, entry.ShortName,
                OrganisationState.Write(entry.Aliases), OrganisationWords.Of(entry.Kind), null));
            _nextNo++;
        }
        else if (Renamed(old, entry.Name, entry.ShortName, entry.Aliases, entry.Kind) is var state && !state.SaysTheSame(old)) _changed.Add(state);
    }

    public void Change(OrganisationState state) => _changed.Add(state with { ValidFrom = Iso.Of(_from ?? Zone.Today(_time)), EventSeq = _head.Length + 1 });

    /// <summary>Stores what was collected with its event; nothing where there is none.</summary>
    public async Task CommitAsync(string what, string about, object? before, object after)
    {
        if (_added.Count + _changed.Count == 0) return;
        var facts = new { state = after, digest = OrganisationRows.Digest(_added.Concat(_changed)) };
        await EventLog.AppendAsync(_session, _time, _region.RegionId, _head, _act, what, about, before, facts);
        await OrganisationRows.InsertAsync(_session, _added, _changed);
    }
}

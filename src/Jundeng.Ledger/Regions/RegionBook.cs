using System.Globalization;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Regions;

/// <summary>The register while one act changes it: collects the new states and stores them with their event.</summary>
internal sealed class RegionBook
{
    private static readonly string[] s_succession = RegionSuccession.Columns.Split(", ");

    private readonly Session _session;
    private readonly TimeProvider _time;
    private readonly string _day;
    private readonly Act _act;
    private readonly ChainHead _head;
    private readonly List<RegionState> _added = [];
    private readonly List<RegionState> _changed = [];
    private readonly List<RegionSuccession> _successions = [];
    private long _nextId;

    private RegionBook(Session session, TimeProvider time, string day, Act act, ChainHead head, long nextId)
    {
        (_session, _time, _day, _act, _head, _nextId) = (session, time, day, act, head, nextId);
    }

    /// <summary>Waits for other writers and refuses who may not.</summary>
    public static async Task<RegionBook> OpenAsync(Session session, TimeProvider time, string day, Act act)
    {
        var head = await EventLog.LockAsync(session, EventLog.NoRegion);
        await Access.DemandAsync(session, time, act, AccessAction.RegionsChange, AccessObject.Ledger);
        return new RegionBook(session, time, day, act, head, await RegionRows.NextIdAsync(session));
    }

    /// <summary>The last state of a region that has not ended and was not changed after the day.</summary>
    public async Task<RegionState> LivingAsync(string code)
    {
        var state = await RegionPeriods.LastAsync(_session, (await RegionRows.GetAsync(_session, code)).RegionId);
        if (state.Ended == 1) throw new LedgerRefusedException(RegionMessages.Ended(code));
        if (string.CompareOrdinal(state.ValidFrom, _day) > 0) throw new LedgerRefusedException(RegionMessages.BeforeLast(code, Iso.ToDay(state.ValidFrom)));
        return state;
    }

    /// <summary>The region that takes a share; made beside the one that gives it where it is not known.</summary>
    public async Task<RegionState> EnsureAsync(RegionShare share, RegionState beside)
    {
        if (!RegionCodes.IsValid(share.Code)) throw new LedgerRefusedException(RegionMessages.Code(share.Code));
        if (await RegionRows.FindAsync(_session, share.Code) is not null) return await LivingAsync(share.Code);
        if (string.IsNullOrWhiteSpace(share.Name)) throw new LedgerRefusedException(RegionMessages.NewWithoutName(share.Code));
        var made = beside with { RegionId = _nextId++, ValidFrom = _day, Registered = _head.Length + 1, Code = share.Code, Name = share.Name.Trim() };
        _added.Add(made);
        return made;
    }

    public async Task RefuseTakenAsync(string code)
    {
        if (!RegionCodes.IsValid(code)) throw new LedgerRefusedException(RegionMessages.Code(code));
        if (await RegionRows.FindAsync(_session, code) is { } other) throw new LedgerRefusedException(RegionMessages.Taken(code, other.Name));
    }

    public async Task<bool> IsBelowAsync(long region, long top)
    {
        for (long? at = region; at is { } id; at = (await RegionPeriods.OfAsync(_session, id, _day))?.ParentId)
            if (id == top)
                return true;
        return false;
    }

    public RegionState Change(RegionState state)
    {
        var changed = state with { ValidFrom = _day, Registered = _head.Length + 1 };
        if (!_added.Remove(state)) _changed.Add(changed);
        else _added.Add(changed);
        return changed;
    }

    public void Succeed(RegionState from, RegionState to, decimal share) =>
        _successions.Add(new RegionSuccession(from.RegionId, _day, to.RegionId, _head.Length + 1, share.ToString(CultureInfo.InvariantCulture)));

    public async Task<string?> ParentCodeAsync(RegionState state) =>
        state.ParentId is { } parent ? (await RegionPeriods.LastAsync(_session, parent)).Code : null;

    public async Task<object> FactsAsync(RegionState state) => state.ToFacts(await ParentCodeAsync(state));

    public async Task CommitAsync(string what, string about, object? before, object after)
    {
        var facts = new { state = after, digest = RegionPeriods.Digest(_added.Concat(_changed), _successions) };
        await EventLog.AppendAsync(_session, _time, EventLog.NoRegion, _head, _act, what, about, before, facts);
        await RegionRows.InsertAsync(_session, _added, _changed);
        await _session.InsertAsync("region_succession", s_succession, _successions.Select(succession => succession.ToRow()));
    }
}

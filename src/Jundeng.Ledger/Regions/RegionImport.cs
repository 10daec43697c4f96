using Jundeng.Plans;

namespace Jundeng.Ledger.Regions;

/// <summary>Compares a list of regions with what is known and says what is to be stored.</summary>
internal sealed class RegionImport
{
    // No tree of regions is deeper; a circle further up is told of those that are in it.
    private const int MostSteps = 100;

    private readonly Dictionary<string, RegionState> _known;
    private readonly Dictionary<string, long> _ids;
    private readonly List<Refusal> _errors = [];

    private RegionImport(IEnumerable<RegionState> known)
    {
        _known = known.ToDictionary(state => state.Code, StringComparer.Ordinal);
        _ids = _known.ToDictionary(pair => pair.Key, pair => pair.Value.RegionId, StringComparer.Ordinal);
    }

    /// <summary>The states to be added for new regions, and for known ones that changed.</summary>
    /// <exception cref="LedgerRefusedException">Every error with its row.</exception>
    public static (List<RegionState> Added, List<RegionState> Changed) Compare(
        IReadOnlyCollection<RegionEntry> entries, IReadOnlyList<RegionState> known, long nextId, string from, long registered)
    {
        var import = new RegionImport(known);
        foreach (var entry in entries)
            if (import._ids.TryAdd(entry.Code, nextId))
                nextId++;
        var (added, changed) = (new List<RegionState>(), new List<RegionState>());
        foreach (var entry in entries)
        {
            var state = RegionRows.New(new RegionRow(import._ids[entry.Code], entry.Code, entry.Name), from, registered, entry.Level, entry.Kind, import.ParentOf(entry));
            if (!import._known.TryGetValue(entry.Code, out var old)) added.Add(state);
            else if (!state.SaysTheSame(old))
            {
                if (string.CompareOrdinal(old.ValidFrom, from) > 0) import.Refuse("region-day", entry, RegionMessages.Older(entry.Code, Iso.ToDay(old.ValidFrom)));
                changed.Add(state);
            }
        }

        import.RefuseCircles(entries, added.Concat(changed));
        if (import._errors.Count > 0) throw new LedgerRefusedException(import._errors);
        return (added, changed);
    }

    private long? ParentOf(RegionEntry entry)
    {
        if (entry.Parent is { } parent)
        {
            if (_ids.TryGetValue(parent, out var id)) return id;
            Refuse("unknown-region", entry, RegionMessages.UnknownParent(parent));
            return null;
        }

        foreach (var above in RegionCodes.Above(entry.Code))
            if (_ids.TryGetValue(above, out var id))
                return id;
        // A list that says nothing about parents leaves them as they are.
        return _known.GetValueOrDefault(entry.Code)?.ParentId;
    }

    private void RefuseCircles(IReadOnlyCollection<RegionEntry> entries, IEnumerable<RegionState> states)
    {
        var parents = _known.Values.ToDictionary(state => state.RegionId, state => state.ParentId);
        foreach (var state in states) parents[state.RegionId] = state.ParentId;
        foreach (var entry in entries)
        {
            var start = _ids[entry.Code];
            var steps = 0;
            for (var at = parents.GetValueOrDefault(start); at is { } above && steps < MostSteps; at = parents.GetValueOrDefault(above), steps++)
            {
                if (above != start) continue;
                Refuse("region-parent", entry, RegionMessages.InCircle);
                break;
            }
        }
    }

    private void Refuse(string code, RegionEntry entry, LocalText message) => _errors.Add(new Refusal(code, message, entry.Place));
}

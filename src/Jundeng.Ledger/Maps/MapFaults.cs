using Jundeng.Plans;

namespace Jundeng.Ledger.Maps;

/// <summary>What is wrong with a map: as much of it as a person can read.</summary>
internal sealed class MapFaults
{
    private const int Most = 50;

    private readonly List<Refusal> _first = [];
    private int _more;

    public bool Any => _first.Count > 0;

    public IReadOnlyList<Refusal> All => _more == 0 ? _first : [.. _first, MapMessages.More(_more)];

    public void Add(string code, LocalText message, LocalText? where = null)
    {
        if (_first.Count < Most) _first.Add(new Refusal(code, message, where));
        else _more++;
    }
}

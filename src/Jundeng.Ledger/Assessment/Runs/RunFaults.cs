using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Ledger.Tables;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>Everything by which a scheme and observations do not fit each other, and what should be said besides.</summary>
internal sealed class RunFaults(AssessmentScheme scheme, ObservationTable observations)
{
    private readonly Lock _gate = new();
    private readonly List<((int, int) Order, Refusal Refusal)> _refusals = [];
    private readonly List<LocalText> _notes = [];

    public IReadOnlyList<LocalText> Notes => _notes;

    public void AddAt(Observation row, string code, LocalText message) =>
        Add((int.MaxValue, row.Row), new Refusal(code, message, ObservationMessages.InFile(observations.FileName, TableMessages.Row(row.Row))));

    public void AddAt(SourcePlace place, string code, LocalText message) =>
        Add((place.Line, place.Column), new Refusal(code, message, place == default ? new LocalText(scheme.FileName, scheme.FileName) : SchemeMessages.At(scheme.FileName, place)));

    public void AddInData(string code, LocalText message) => Add((int.MaxValue, int.MaxValue), new Refusal(code, message, new LocalText(observations.FileName, observations.FileName)));

    public void Note(LocalText note) => _notes.Add(note);

    /// <summary>What was refused: in the scheme first, then in the data, in the order of their places.</summary>
    public IReadOnlyList<Refusal> Refusals =>
        [.. _refusals.OrderBy(one => one.Order).ThenBy(one => one.Refusal.Message.En, StringComparer.Ordinal).Select(one => one.Refusal).Distinct()];

    /// <exception cref="LedgerRefusedException">There are refusals.</exception>
    public void ThrowIfAny()
    {
        if (_refusals.Count > 0) throw new LedgerRefusedException(Refusals);
    }

    private void Add((int, int) order, Refusal refusal)
    {
        lock (_gate) _refusals.Add((order, refusal));
    }
}

using System.Collections.Concurrent;
using Jundeng.Ledger.Assessment.Archive;

namespace Jundeng.Web.Pages.Assessment;

/// <summary>Runs with every step, worked out when they are first asked for. A run never changes, so the last few are kept.</summary>
internal sealed class RunLibrary(RunService runs)
{
    private const int Kept = 8;

    private readonly ConcurrentDictionary<string, Lazy<Task<RecomputedRun>>> _opened = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();

    /// <summary>One run; null where there is none of this id.</summary>
    public async Task<RecomputedRun?> FindAsync(string id, CancellationToken ct)
    {
        if (!_opened.ContainsKey(id) && await runs.FindAsync(id, ct) is null) return null;
        // Whoever asks first may go away; the others still wait for it.
        var opening = _opened.GetOrAdd(id, key =>
        {
            _order.Enqueue(key);
            return new Lazy<Task<RecomputedRun>>(() => runs.RecomputeAsync(key));
        });
        while (_order.Count > Kept && _order.TryDequeue(out var oldest)) _opened.TryRemove(oldest, out _);
        try
        {
            return await opening.Value.WaitAsync(ct);
        }
        catch (Exception) when (opening.Value.IsFaulted)
        {
            _opened.TryRemove(id, out _);
            throw;
        }
    }
}

using Microsoft.Extensions.Caching.Memory;

namespace Jundeng.Ledger.Storage;

/// <summary>
/// What was worked out from rows, kept in memory up to a limit. It is right as long as a key says all that the result rests on: the key of rows that
/// never change, such as those of a revision, or the head of the chain without which none of a region's rows change.
/// </summary>
internal sealed class Recall : IDisposable
{
    // Things of a few hundred bytes each: some tens of megabytes.
    private const int Most = 200_000;

    // What is larger than is made room for at once would never be kept.
    private const double RoomMade = 0.25;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Most, CompactionPercentage = RoomMade });

    public T? Find<T>(object key)
        where T : class => _kept.Get<T>((typeof(T), key));

    /// <param name="key">All that the result rests on.</param>
    /// <param name="result">The result; nobody may change it.</param>
    /// <param name="things">Of how many things of a few hundred bytes it consists.</param>
    public void Keep<T>(object key, T result, int things)
        where T : class => _kept.Set((typeof(T), key), result, new MemoryCacheEntryOptions { Size = things + 1 });

    public void Dispose() => _kept.Dispose();
}

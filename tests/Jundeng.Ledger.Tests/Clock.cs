namespace Jundeng.Ledger.Tests;

/// <summary>A clock that moves on by a second each time it is looked at.</summary>
internal sealed class Clock : TimeProvider
{
    private static readonly DateTimeOffset s_start = new(2026, 2, 12, 8, 0, 0, TimeSpan.Zero);
    private long _seconds;

    public override DateTimeOffset GetUtcNow() => s_start.AddSeconds(Interlocked.Increment(ref _seconds));

    public void Advance(TimeSpan time) => Interlocked.Add(ref _seconds, (long)time.TotalSeconds);

    /// <summary>Makes it the morning of a later day.</summary>
    public void MoveTo(DateOnly day) => Interlocked.Exchange(ref _seconds, (long)(new DateTimeOffset(day.ToDateTime(new TimeOnly(1, 0)), TimeSpan.Zero) - s_start).TotalSeconds);
}

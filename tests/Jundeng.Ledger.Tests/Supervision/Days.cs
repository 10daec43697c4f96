namespace Jundeng.Ledger.Tests.Supervision;

/// <summary>A clock that stands at nine in the morning of a day in China until it is set to another.</summary>
internal sealed class Days(DateOnly today) : TimeProvider
{
    private static readonly TimeSpan s_zone = TimeSpan.FromHours(8);

    public DateOnly Today { get; set; } = today;

    /// <summary>How long ago it was nine.</summary>
    public TimeSpan Passed { get; set; }

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(Today.ToDateTime(new TimeOnly(9, 0)), s_zone).ToUniversalTime() + Passed;
}

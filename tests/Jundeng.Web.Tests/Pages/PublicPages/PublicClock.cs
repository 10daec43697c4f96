namespace Jundeng.Web.Tests.Pages.PublicPages;

/// <summary>The clock of the system, which can be put forward.</summary>
public sealed class PublicClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;

    public void Advance(TimeSpan by) => _ahead += by;
}

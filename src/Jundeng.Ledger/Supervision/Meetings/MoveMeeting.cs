namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>A meeting is to be held otherwise; what is null stays.</summary>
/// <param name="Id">The meeting.</param>
public sealed record MoveMeeting(string Id)
{
    /// <summary>The day.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>Who leads it.</summary>
    public string? Chair { get; init; }
}

namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>A meeting that is to be held.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="On">The day.</param>
public sealed record PlanMeeting(string PlanId, DateOnly On)
{
    /// <summary>Its title; null = that of the plan with what it is.</summary>
    public string? Title { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>Who leads it.</summary>
    public string? Chair { get; init; }
}

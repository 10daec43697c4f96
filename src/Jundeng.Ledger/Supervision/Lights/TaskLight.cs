using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>The light of a task, or of a target outside every task.</summary>
/// <param name="TaskId">The task; null for a target outside every task.</param>
/// <param name="TargetId">The target; null for a task.</param>
/// <param name="Title">Title of the task, or what the target measures.</param>
/// <param name="Units">The responsible units as the plan names them.</param>
/// <param name="On">The day that it is of.</param>
/// <param name="Rules">The rules by which it was drawn, such as <c>default@1</c>.</param>
/// <param name="Drawn">The light by rule.</param>
/// <param name="DrawnReason">Why it is so.</param>
/// <param name="Hold">Whether it is kept although the rules alone would have a better one.</param>
/// <param name="Facts">The thing that it is due to; null where no rule holds.</param>
public sealed record TaskLight(
    string? TaskId, string? TargetId, string Title, IReadOnlyList<string> Units, DateOnly On, string Rules, Light Drawn, LocalText DrawnReason, LightHold Hold, LightFacts? Facts)
{
    /// <summary>The light that a person has set; null where none holds.</summary>
    public LightOverride? Override { get; init; }

    /// <summary>Id of the task or target.</summary>
    public string Id => TaskId ?? TargetId!;

    /// <summary>The light that is shown.</summary>
    public Light Light => Override?.Light ?? Drawn;

    /// <summary>Whether the light that is shown is the normal one.</summary>
    public bool Normal => Light.Rank == 0;

    /// <summary>Why it is shown.</summary>
    public LocalText Reason => Override is { } set ? LightMessages.SetByHand(set.Why, set.Who, set.Until) : DrawnReason;
}

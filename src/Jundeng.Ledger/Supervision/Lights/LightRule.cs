namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>When a light is shown: where all that is said holds.</summary>
/// <param name="Light">The light.</param>
/// <param name="Conditions">Conditions on numbers.</param>
public sealed record LightRule(string Light, IReadOnlyList<LightCondition> Conditions)
{
    /// <summary>Results of a check, of which it is one; empty where the rule does not look at checks.</summary>
    public IReadOnlyList<LightQuality> Quality { get; init; } = [];

    /// <summary>Whether a value is missing; null where the rule does not look at it.</summary>
    public bool? Missing { get; init; }

    /// <summary>The light before; null where the rule does not look at it.</summary>
    public LightAfter? After { get; init; }
}

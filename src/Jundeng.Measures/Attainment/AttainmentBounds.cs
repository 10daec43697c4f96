namespace Jundeng.Measures;

/// <summary>
/// Between which shares an attainment is held: a floor under it always, a cap over the capped value. Immutable; the default value holds everything at 0,
/// take <see cref="Ordinary"/>.
/// </summary>
public readonly record struct AttainmentBounds
{
    /// <summary>Held between two shares.</summary>
    /// <param name="floor">The least share, finite; families A, C and E use 0, family B may go below.</param>
    /// <param name="cap">The greatest capped share, finite and above the floor; 1 lets no surplus pay for a gap elsewhere.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is not finite, or the cap not above the floor.</exception>
    public AttainmentBounds(double floor, double cap = 1)
    {
        Floor = Check.Finite(floor, nameof(floor));
        Cap = Check.Finite(cap, nameof(cap)) > floor ? cap : throw new ArgumentOutOfRangeException(nameof(cap), cap, "The cap must lie above the floor.");
    }

    /// <summary>From 0 to 1: nothing below "not met at all", nothing above "met".</summary>
    public static AttainmentBounds Ordinary { get; } = new(0);

    /// <summary>The least share.</summary>
    public double Floor { get; }

    /// <summary>The greatest capped share.</summary>
    public double Cap { get; }
}

namespace Jundeng.Measures;

/// <summary>
/// How a number is rounded, once, where it leaves the house. Immutable; the default value rounds halves away from zero to a whole number.
/// </summary>
public readonly record struct Rounding
{
    private readonly int _partsBeyondOne;

    /// <summary>
    /// To <paramref name="digits"/> decimals; with <paramref name="parts"/> 2 or 5 to halves or fifths of the last decimal (the 0.5 and 0.2 intervals of
    /// GB/T 8170-2008).
    /// </summary>
    /// <param name="mode">What happens to an exact half.</param>
    /// <param name="digits">Decimals kept, 0 to 15.</param>
    /// <param name="parts">1, 2 or 5.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is none of these.</exception>
    public Rounding(RoundingMode mode, int digits, int parts = 1)
    {
        if (!Enum.IsDefined(mode)) throw new ArgumentOutOfRangeException(nameof(mode), mode, "Not a mode of rounding.");
        if (digits is < 0 or > 15) throw new ArgumentOutOfRangeException(nameof(digits), digits, "Digits lie between 0 and 15.");
        if (parts is not (1 or 2 or 5)) throw new ArgumentOutOfRangeException(nameof(parts), parts, "The last digit is divided in 1, 2 or 5 parts.");
        Mode = mode;
        Digits = digits;
        _partsBeyondOne = parts - 1;
    }

    /// <summary>What happens to an exact half.</summary>
    public RoundingMode Mode { get; }

    /// <summary>Decimals kept.</summary>
    public int Digits { get; }

    /// <summary>In how many parts the last decimal is divided: 1, 2 or 5.</summary>
    public int Parts => 1 + _partsBeyondOne;

    /// <summary>
    /// The rounded value, as a decimal with nothing left to round. The value is read at its 15 significant digits first, so that 98.65 is a half although
    /// no double is, and the noise of binary arithmetic does not decide. Rounding a rounded value again changes nothing.
    /// </summary>
    /// <param name="value">Any finite number below 7.9·10²⁸ ÷ parts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite or too large.</exception>
    public decimal Of(double value)
    {
        if (!(Math.Abs(value) < 1e28)) throw new ArgumentOutOfRangeException(nameof(value), value, "A value to be rounded must be finite and below 1e28.");
        var mode = Mode switch
        {
            RoundingMode.HalfToEven => MidpointRounding.ToEven,
            RoundingMode.Truncate => MidpointRounding.ToZero,
            _ => MidpointRounding.AwayFromZero,
        };
        return Math.Round((decimal)value * Parts, Digits, mode) / Parts;
    }
}

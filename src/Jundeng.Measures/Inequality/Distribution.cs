using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Inequality;

/// <summary>
/// The values of groups or regions with their populations: what inequality is measured in. Immutable. Nothing may be missing here: leave out what is, and
/// say so. Without populations every unit counts the same. Units without people are allowed and count for nothing where measures are weighted.
/// </summary>
public sealed class Distribution
{
    private readonly double[] _values;
    private readonly double[] _shares;
    private readonly double[]? _errors;

    /// <summary>From values, one a unit.</summary>
    /// <param name="values">Finite numbers of one unit of measure, at least one.</param>
    /// <param name="populations">Finite, not negative, not all 0; empty where every unit counts the same.</param>
    /// <param name="standardErrors">Of the values; finite, not negative; empty where unknown.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a number is not allowed.</exception>
    /// <exception cref="UndefinedMeasureException">There is no value, or the populations sum to 0.</exception>
    public Distribution(ReadOnlySpan<double> values, ReadOnlySpan<double> populations = default, ReadOnlySpan<double> standardErrors = default)
    {
        Check.NotEmpty(values.Length);
        Check.Finite(values, nameof(values));
        _values = values.ToArray();
        _shares = new double[values.Length];
        if (populations.IsEmpty)
        {
            Array.Fill(_shares, 1.0 / values.Length);
        }
        else
        {
            Check.SameLength(values.Length, populations.Length, nameof(populations));
            var sum = Check.Weights(populations, nameof(populations));
            for (var i = 0; i < _shares.Length; i++) _shares[i] = populations[i] / sum;
        }

        if (!standardErrors.IsEmpty)
        {
            Check.SameLength(values.Length, standardErrors.Length, nameof(standardErrors));
            foreach (var error in standardErrors)
                if (!double.IsFinite(error) || error < 0) throw new ArgumentOutOfRangeException(nameof(standardErrors), error, "A standard error must be finite and not negative.");
            _errors = standardErrors.ToArray();
        }

        Mean = Sums.Dot(_shares, _values);
    }

    /// <summary>The number of units.</summary>
    public int Count => _values.Length;

    /// <summary>The values, in the order given.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>The share of each unit in the population; they sum to 1.</summary>
    public ReadOnlySpan<double> Shares => _shares;

    /// <summary>The standard errors of the values; empty where unknown.</summary>
    public ReadOnlySpan<double> StandardErrors => _errors;

    /// <summary>The mean by population.</summary>
    public double Mean { get; }

    /// <summary>Which unit has the greatest value; the first of several.</summary>
    internal int Highest => IndexOf(Moments.Range(_values).Max);

    /// <summary>Which unit has the least value; the first of several.</summary>
    internal int Lowest => IndexOf(Moments.Range(_values).Min);

    internal int Best(Direction direction) => direction == Direction.Positive ? Highest : Lowest;

    /// <summary>The mean, which must not be 0.</summary>
    internal double NonZeroMean() => Mean != 0 ? Mean : throw Check.Undefined(UndefinedReason.ZeroTotal, "The mean is zero, and the measure is relative to it.");

    /// <summary>Refuses values that are zero or negative.</summary>
    internal void RequirePositive()
    {
        foreach (var value in _values)
            if (value <= 0) Check.ThrowNotPositive(value);
    }

    /// <summary>Refuses negative values and a mean of 0.</summary>
    internal void RequireNotNegative()
    {
        foreach (var value in _values)
            if (value < 0) Check.ThrowNotPositive(value);
        NonZeroMean();
    }

    /// <summary>The unit asked for, within bounds.</summary>
    internal int Unit(int unit, string name) =>
        unit >= 0 && unit < Count ? unit : throw new ArgumentOutOfRangeException(name, unit, "There is no such unit.");

    /// <summary>√Σ(∂M/∂yᵢ·seᵢ)²: the standard error of a smooth measure by the delta method; null where the errors are unknown.</summary>
    internal double? DeltaError(Func<int, double> gradient)
    {
        if (_errors is null) return null;
        var sum = 0.0;
        for (var i = 0; i < _errors.Length; i++)
        {
            var part = gradient(i) * _errors[i];
            sum += part * part;
        }

        return Math.Sqrt(sum);
    }

    /// <summary>Σ shareᵢ·f(yᵢ); shares of 0 are passed over.</summary>
    internal double Average(Func<double, double> of)
    {
        var sum = 0.0;
        for (var i = 0; i < _values.Length; i++)
            if (_shares[i] > 0) sum += _shares[i] * of(_values[i]);
        return sum;
    }

    private int IndexOf(double value) => _values.AsSpan().IndexOf(value);
}

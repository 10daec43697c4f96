using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Treatment;

/// <summary>
/// Treatment of outliers by shape. A column passes when |skew| is below its limit or the kurtosis below its own (bias-corrected sample skew G₁ and excess
/// kurtosis G₂). While it fails and fewer than <see cref="WinsoriseAtMost"/> points are changed, with skew ≥ 0 all points at the maximum become the next lower value, else
/// all at the minimum the next higher. What still fails is left to <see cref="Fallback"/>. Missing values count for nothing and stay missing. Columns of fewer than
/// four values, or with all values equal, have no shape and stay as they are. Source: OECD/JRC handbook and the COIN tool, with their limits 2 and 3.5 and
/// five points. Immutable.
/// </summary>
public sealed record OutlierTreatment
{
    private const double LogarithmOffset = 0.01;
    private const int OnStack = 256;

    /// <summary>With the handbook's limits unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit is not positive, or the number of points negative.</exception>
    public OutlierTreatment(int winsoriseAtMost = 5, double skewLimit = 2, double kurtosisLimit = 3.5, OutlierFallback fallback = OutlierFallback.Logarithm)
    {
        WinsoriseAtMost = Check.AtLeast(0, winsoriseAtMost, nameof(winsoriseAtMost));
        SkewLimit = Check.Positive(skewLimit, nameof(skewLimit));
        KurtosisLimit = Check.Positive(kurtosisLimit, nameof(kurtosisLimit));
        Fallback = fallback;
    }

    /// <summary>No further point is changed once this many are; ties may carry the last step beyond it.</summary>
    public int WinsoriseAtMost { get; }

    /// <summary>A column with a smaller |skew| passes.</summary>
    public double SkewLimit { get; }

    /// <summary>A column with a smaller excess kurtosis passes.</summary>
    public double KurtosisLimit { get; }

    /// <summary>What is done where winsorising was not enough.</summary>
    public OutlierFallback Fallback { get; }

    /// <summary>The treated values of one indicator, with every change.</summary>
    /// <param name="values">NaN where missing.</param>
    /// <exception cref="ArgumentException">A value is infinite.</exception>
    public Treated Of(ReadOnlySpan<double> values)
    {
        var result = new double[values.Length];
        var kind = Of(values, result);
        var changes = new List<ValueChange>();
        for (var row = 0; row < result.Length; row++)
        {
            var (before, after) = (values[row], result[row]);
            if (kind == ChangeKind.Logarithm && !double.IsNaN(before)) changes.Add(new ValueChange(row, before, after, ChangeKind.Logarithm));
            else if (after < before) changes.Add(new ValueChange(row, before, after, ChangeKind.WinsorisedHigh));
            else if (after > before) changes.Add(new ValueChange(row, before, after, ChangeKind.WinsorisedLow));
        }

        return new Treated(result, changes);
    }

    /// <summary>Whether values pass the limits of shape; fewer than four, or all equal, pass.</summary>
    /// <exception cref="ArgumentException">A value is infinite.</exception>
    public bool Passes(ReadOnlySpan<double> values)
    {
        Check.FiniteOrMissing(values, nameof(values));
        return Shape(Moments.Present(values)).Passes;
    }

    /// <summary>The treated values into numbers that are there already; the last kind of change, or null where nothing was changed.</summary>
    internal ChangeKind? Of(ReadOnlySpan<double> values, Span<double> result)
    {
        Check.FiniteOrMissing(values, nameof(values));
        values.CopyTo(result);
        var present = values.Contains(double.NaN) ? Moments.Present(values) : result;
        var (passes, skew) = Shape(present);
        if (passes) return null;

        Span<double> winsorised = present.Length <= OnStack ? stackalloc double[OnStack] : new double[present.Length];
        winsorised = winsorised[..present.Length];
        present.CopyTo(winsorised);
        var (high, low) = (0, 0);
        while (!passes && high + low < WinsoriseAtMost)
        {
            if (skew >= 0) high = CutTop(winsorised);
            else low = CutBottom(winsorised);
            (passes, skew) = Shape(winsorised);
        }

        if (passes || Fallback == OutlierFallback.Winsorised)
        {
            var next = 0;
            foreach (ref var value in result)
                if (!double.IsNaN(value)) value = winsorised[next++];
            return ChangeKind.WinsorisedHigh;
        }

        if (Fallback == OutlierFallback.Original) return null;
        var (min, max) = Moments.Range(values);
        foreach (ref var value in result) value = Math.Log(value - min + LogarithmOffset * (max - min));
        return ChangeKind.Logarithm;
    }

    private (bool Passes, double Skew) Shape(ReadOnlySpan<double> values)
    {
        if (values.Length < 4 || !Moments.IsSpread(values)) return (true, 0);
        var (skew, kurtosis) = Moments.Shape(values);
        return (Math.Abs(skew) < SkewLimit || kurtosis < KurtosisLimit, skew);
    }

    // All at the maximum become the next lower value; returns how many were lowered.
    private static int CutTop(Span<double> values)
    {
        var (_, max) = Moments.Range(values);
        var next = double.NegativeInfinity;
        foreach (var value in values)
            if (value < max && value > next) next = value;
        var cut = 0;
        foreach (ref var value in values)
        {
            if (value != max) continue;
            value = next;
            cut++;
        }

        return cut;
    }

    private static int CutBottom(Span<double> values)
    {
        Sums.Affine(values, 0, -1, 0, values);
        var cut = CutTop(values);
        Sums.Affine(values, 0, -1, 0, values);
        return cut;
    }
}

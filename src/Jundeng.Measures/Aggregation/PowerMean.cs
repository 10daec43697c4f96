using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Aggregation;

/// <summary>
/// The generalised mean. Source: OECD/JRC handbook; Human Development Report. For p other than 1 (and other than ±∞) a negative score is refused; for p ≤ 0
/// a zero makes the mean 0, its limit.
/// </summary>
public sealed record PowerMean : Aggregator
{
    internal PowerMean(double power) =>
        Power = double.IsNaN(power) ? throw new ArgumentOutOfRangeException(nameof(power), power, "The power of a mean is a number.") : power;

    /// <summary>p.</summary>
    public double Power { get; }

    internal override void Combine(ReadOnlySpan<ReadOnlyMemory<double>> columns, double[] weights, double[] met, Span<double> result)
    {
        if (double.IsInfinity(Power))
        {
            Extreme(columns, weights, result);
            return;
        }

        result.Clear();
        for (var column = 0; column < columns.Length; column++)
        {
            if (weights[column] == 0) continue;
            var x = columns[column].Span;
            if (Power == 1) Sums.AddScaled(x, weights[column], result);
            else Add(x, weights[column], result);
        }

        if (Power == 0)
            foreach (ref var value in result) value = Math.Exp(value);
        else if (Power == -1)
            foreach (ref var value in result) value = 1 / value;
        else if (Power != 1)
            foreach (ref var value in result) value = Math.Pow(value, 1 / Power);
    }

    // A zero makes the sum −∞ or +∞ where p ≤ 0, and the mean 0.
    private void Add(ReadOnlySpan<double> x, double weight, Span<double> result)
    {
        foreach (var score in x)
            if (score < 0) Check.ThrowNotPositive(score);
        result = result[..x.Length];
        if (Power == 0)
            for (var i = 0; i < x.Length; i++) result[i] += weight * Math.Log(x[i]);
        else if (Power == -1)
            for (var i = 0; i < x.Length; i++) result[i] += weight / x[i];
        else
            for (var i = 0; i < x.Length; i++) result[i] += weight * Math.Pow(x[i], Power);
    }

    private void Extreme(ReadOnlySpan<ReadOnlyMemory<double>> columns, double[] weights, Span<double> result)
    {
        result.Fill(-Power);
        for (var column = 0; column < columns.Length; column++)
        {
            if (weights[column] == 0) continue;
            var x = columns[column].Span;
            for (var i = 0; i < x.Length; i++) result[i] = Power > 0 ? Math.Max(result[i], x[i]) : Math.Min(result[i], x[i]);
        }
    }
}

using System.Diagnostics.CodeAnalysis;

namespace Jundeng.Measures;

/// <summary>What arguments must be, and the sentences that say so.</summary>
internal static class Check
{
    public static double Finite(double value, string name) =>
        double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(name, value, "The number must be finite.");

    public static void Finite(ReadOnlySpan<double> values, string name)
    {
        foreach (var value in values)
            if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(name, value, "Every number must be finite; leave out what is missing.");
    }

    public static void FiniteOrMissing(ReadOnlySpan<double> values, string name)
    {
        foreach (var value in values)
            if (double.IsInfinity(value)) throw new ArgumentOutOfRangeException(name, value, "Every number must be finite, or NaN where it is missing.");
    }

    public static void SameLength(int expected, int actual, string name)
    {
        if (expected != actual) throw new ArgumentException($"There must be {expected} numbers, not {actual}.", name);
    }

    public static double Positive(double value, string name) =>
        double.IsFinite(value) && value > 0 ? value : throw new ArgumentOutOfRangeException(name, value, "The number must be finite and greater than zero.");

    public static double Level(double value, string name = "level") =>
        value is > 0 and < 1 ? value : throw new ArgumentOutOfRangeException(name, value, "A level lies between 0 and 1, as 0.95 does.");

    public static int AtLeast(int minimum, int value, string name) =>
        value >= minimum ? value : throw new ArgumentOutOfRangeException(name, value, $"The number must be at least {minimum}.");

    public static ParallelOptions Threads(int threads, CancellationToken cancellation = default) => threads is -1 or > 0
        ? new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }
        : throw new ArgumentOutOfRangeException(nameof(threads), threads, "The number of threads is 1 or more, or −1 for as many as there are processors.");

    /// <summary>Finite weights, none negative, not all zero; returns their sum.</summary>
    public static double Weights(ReadOnlySpan<double> weights, string name)
    {
        var sum = 0.0;
        foreach (var weight in weights)
        {
            if (!double.IsFinite(weight) || weight < 0) throw new ArgumentOutOfRangeException(name, weight, "A weight must be finite and not negative.");
            sum += weight;
        }

        if (weights.Length > 0 && sum == 0) throw Undefined(UndefinedReason.ZeroTotal, "The weights sum to zero.");
        return sum;
    }

    public static void NotEmpty(int count)
    {
        if (count == 0) throw Undefined(UndefinedReason.Empty, "There are no values.");
    }

    public static void Enough(int needed, int count, string what)
    {
        if (count < needed) throw Undefined(UndefinedReason.TooFew, $"At least {needed} {what} are needed; there are {count}.");
    }

    public static UndefinedMeasureException Undefined(UndefinedReason reason, string message) => new(reason, message);

    public static UndefinedMeasureException AllEqual() => Undefined(UndefinedReason.AllEqual, "All values are equal: there is no range to measure by.");

    [DoesNotReturn]
    public static void ThrowNotPositive(double value) =>
        throw Undefined(UndefinedReason.NotPositive, FormattableString.Invariant($"The measure is defined for values greater than zero; there is {value}."));
}

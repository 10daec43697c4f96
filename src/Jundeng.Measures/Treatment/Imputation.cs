using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Treatment;

/// <summary>
/// Values put in for missing ones. Nothing is imputed unless a scheme says so, and each value put in is reported. What cannot be imputed stays missing.
/// Source of the methods: OECD/JRC handbook, step 3.
/// </summary>
public static class Imputation
{
    /// <summary>The mean of the values of the same group. A group without any value stays missing.</summary>
    /// <param name="values">NaN where missing.</param>
    /// <param name="groups">The group of each unit, any numbers.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a value is infinite.</exception>
    public static Treated GroupMean(ReadOnlySpan<double> values, ReadOnlySpan<int> groups) =>
        ByGroup(values, groups, present => Moments.Mean(present), ChangeKind.GroupMean);

    /// <summary>The median of the values of the same group. A group without any value stays missing.</summary>
    /// <param name="values">NaN where missing.</param>
    /// <param name="groups">The group of each unit, any numbers.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a value is infinite.</exception>
    public static Treated GroupMedian(ReadOnlySpan<double> values, ReadOnlySpan<int> groups) => ByGroup(values, groups, present =>
    {
        Array.Sort(present);
        return Moments.Quantile(present, 0.5);
    }, ChangeKind.GroupMedian);

    /// <summary>For one unit over time: the last value before. What is missing at the start stays missing.</summary>
    /// <param name="series">One value a period, in the order of time, NaN where missing.</param>
    /// <exception cref="ArgumentException">A value is infinite.</exception>
    public static Treated LastValue(ReadOnlySpan<double> series)
    {
        Check.FiniteOrMissing(series, nameof(series));
        var result = series.ToArray();
        var changes = new List<ValueChange>();
        for (var i = 1; i < result.Length; i++)
        {
            if (!double.IsNaN(series[i]) || double.IsNaN(result[i - 1])) continue;
            result[i] = result[i - 1];
            changes.Add(new ValueChange(i, double.NaN, result[i], ChangeKind.CarriedForward));
        }

        return new Treated(result, changes);
    }

    /// <summary>For one unit over time: on the straight line between the neighbours. Nothing is carried beyond the first and the last value.</summary>
    /// <param name="times">When each value holds, rising strictly.</param>
    /// <param name="series">NaN where missing.</param>
    /// <exception cref="ArgumentException">The lengths differ, the times do not rise, or a value is infinite.</exception>
    public static Treated Linear(ReadOnlySpan<double> times, ReadOnlySpan<double> series)
    {
        Check.SameLength(times.Length, series.Length, nameof(series));
        Check.Finite(times, nameof(times));
        Check.FiniteOrMissing(series, nameof(series));
        for (var i = 1; i < times.Length; i++)
            if (!(times[i] > times[i - 1])) throw new ArgumentException("The times must rise.", nameof(times));

        var result = series.ToArray();
        var changes = new List<ValueChange>();
        var before = -1;
        for (var after = 0; after < result.Length; after++)
        {
            if (double.IsNaN(series[after])) continue;
            for (var i = before + 1; before >= 0 && i < after; i++)
            {
                result[i] = series[before] + (series[after] - series[before]) * ((times[i] - times[before]) / (times[after] - times[before]));
                changes.Add(new ValueChange(i, double.NaN, result[i], ChangeKind.Interpolated));
            }

            before = after;
        }

        return new Treated(result, changes);
    }

    private static Treated ByGroup(ReadOnlySpan<double> values, ReadOnlySpan<int> groups, Func<double[], double> centre, ChangeKind kind)
    {
        Check.SameLength(values.Length, groups.Length, nameof(groups));
        Check.FiniteOrMissing(values, nameof(values));
        var present = new Dictionary<int, List<double>>();
        for (var row = 0; row < values.Length; row++)
        {
            if (double.IsNaN(values[row])) continue;
            if (!present.TryGetValue(groups[row], out var members)) present.Add(groups[row], members = []);
            members.Add(values[row]);
        }

        var centres = present.ToDictionary(group => group.Key, group => centre([.. group.Value]));
        var result = values.ToArray();
        var changes = new List<ValueChange>();
        for (var row = 0; row < result.Length; row++)
        {
            if (!double.IsNaN(result[row]) || !centres.TryGetValue(groups[row], out var value)) continue;
            result[row] = value;
            changes.Add(new ValueChange(row, double.NaN, value, kind));
        }

        return new Treated(result, changes);
    }
}

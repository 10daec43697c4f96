namespace Jundeng.Measures;

/// <summary>
/// Family F, graded: the share that belongs to the highest threshold reached, and a share for values below all of them. Yes or no is one threshold.
/// Equality compares the lists of grades as objects, not by what they hold.
/// </summary>
public sealed record GradeRule : AttainmentRule
{
    /// <summary>From thresholds and their shares.</summary>
    /// <param name="below">The share below the first threshold.</param>
    /// <param name="grades">Each "this value or more" with its share; thresholds rising, at least one.</param>
    /// <exception cref="ArgumentException">There is no grade, a number is not finite, or the thresholds do not rise.</exception>
    public GradeRule(double below, params IReadOnlyList<(double From, double Share)> grades)
    {
        ArgumentNullException.ThrowIfNull(grades);
        Below = Check.Finite(below, nameof(below));
        Grades = [.. grades];
        if (grades.Count == 0) throw new ArgumentException("A table of grades has at least one threshold.", nameof(grades));
        for (var i = 0; i < grades.Count; i++)
        {
            Check.Finite(grades[i].From, nameof(grades));
            Check.Finite(grades[i].Share, nameof(grades));
            if (i > 0 && !(grades[i].From > grades[i - 1].From)) throw new ArgumentException("The thresholds of grades must rise.", nameof(grades));
        }
    }

    /// <summary>1 or more is met, anything less is not.</summary>
    public static GradeRule YesNo { get; } = new(0, (1, 1));

    /// <summary>The share below the first threshold.</summary>
    public double Below { get; }

    /// <summary>Thresholds and shares, rising.</summary>
    public IReadOnlyList<(double From, double Share)> Grades { get; }

    private protected override double Share(double value)
    {
        var share = Below;
        foreach (var grade in Grades)
            if (value >= grade.From) share = grade.Share;
        return share;
    }
}

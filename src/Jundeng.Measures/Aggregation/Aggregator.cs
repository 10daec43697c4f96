namespace Jundeng.Measures.Aggregation;

/// <summary>
/// How scores of several indicators become one. Weights are relative: they are divided by their sum, none may be negative, not all zero. Scores of weight 0
/// count for nothing. Immutable. All but <see cref="Copeland"/> look at one unit at a time and never fall where a score rises.
/// </summary>
public abstract record Aggregator
{
    private protected Aggregator()
    {
    }

    /// <summary>Σwx/Σw: a surplus here pays for a gap there.</summary>
    public static Aggregator Arithmetic { get; } = new PowerMean(1);

    /// <summary>exp(Σw·ln x/Σw): gaps weigh more; 0 where any score is 0.</summary>
    public static Aggregator Geometric { get; } = new PowerMean(0);

    /// <summary>Σw/Σ(w/x): gaps weigh most; 0 where any score is 0.</summary>
    public static Aggregator Harmonic { get; } = new PowerMean(-1);

    /// <summary>The weighted median.</summary>
    public static Aggregator Median { get; } = new WeightedMedian();

    /// <summary>The share, by weight, of the scores that are met (达标率).</summary>
    public static Aggregator ShareMet { get; } = new MetShare();

    /// <summary>The share of pairwise comparisons won, by weight.</summary>
    public static Aggregator Copeland { get; } = new CopelandShare();

    /// <summary>
    /// The same on a scale: <see cref="ShareMet"/> and <see cref="Copeland"/> give shares, which are multiplied; all others keep the scale of the scores and stay
    /// as they are.
    /// </summary>
    /// <param name="full">What a share of 1 becomes, such as 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a positive number.</exception>
    public Aggregator On(double full) => this switch
    {
        MetShare => new MetShare(Check.Positive(full, nameof(full))),
        CopelandShare => new CopelandShare(Check.Positive(full, nameof(full))),
        _ => this,
    };

    /// <summary>The generalised mean (Σw·xᵖ/Σw)^(1/p).</summary>
    /// <param name="power">p: any number; 1, 0 and −1 are the three means above, ±∞ the greatest and the least score.</param>
    /// <exception cref="ArgumentOutOfRangeException">The power is NaN.</exception>
    public static Aggregator Mean(double power) => new PowerMean(power);

    /// <summary>The aggregate of each unit. Every score must be there: what is missing is a matter of <see cref="ScoreTree"/>.</summary>
    /// <param name="scores">Scores by unit and indicator.</param>
    /// <param name="weights">One an indicator.</param>
    /// <param name="met">The score that counts as met, for <see cref="ShareMet"/>.</param>
    /// <exception cref="ArgumentException">The weights do not fit, or a score is missing.</exception>
    /// <exception cref="UndefinedMeasureException">There is no indicator, the weights sum to 0, or a score is negative where the mean is not defined.</exception>
    public double[] Of(Table scores, ReadOnlySpan<double> weights, double met = 1)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var columns = Columns(scores, weights);
        var mets = new double[columns.Length];
        Array.Fill(mets, met);
        var result = new double[scores.Rows];
        Combine(columns, Normalise(weights), mets, result);
        return result;
    }

    /// <summary>The columns of a table without missing values, and as many weights.</summary>
    internal static ReadOnlyMemory<double>[] Columns(Table scores, ReadOnlySpan<double> weights)
    {
        Check.SameLength(scores.Columns, weights.Length, nameof(weights));
        Check.NotEmpty(scores.Columns);
        var columns = new ReadOnlyMemory<double>[scores.Columns];
        for (var column = 0; column < columns.Length; column++)
        {
            Check.Finite(scores.Column(column), nameof(scores));
            columns[column] = scores.Memory(column);
        }

        return columns;
    }

    /// <summary>Weights that sum to 1.</summary>
    internal static double[] Normalise(ReadOnlySpan<double> weights)
    {
        var sum = Check.Weights(weights, nameof(weights));
        var shares = weights.ToArray();
        foreach (ref var share in shares.AsSpan()) share /= sum;
        return shares;
    }

    /// <summary>Combines columns without missing values; weights sum to 1.</summary>
    internal abstract void Combine(ReadOnlySpan<ReadOnlyMemory<double>> columns, double[] weights, double[] met, Span<double> result);
}

namespace Jundeng.Plans.Tests.Scoring;

/// <summary>How well a reading agrees with its gold: counts, so that several plans can be taken as one.</summary>
internal sealed record Score
{
    public Matching Tasks { get; init; }

    public Matching Targets { get; init; }

    /// <summary>Of the matched tasks or targets, how many agree in an attribute.</summary>
    public required IReadOnlyDictionary<string, int> Agreeing { get; init; }

    /// <summary>Each miss, false alarm and wrong attribute in one line.</summary>
    public required IReadOnlyList<string> Errors { get; init; }

    public double TaskF1 => Tasks.F1;

    public double TargetF1 => Targets.F1;

    /// <summary>The share of matched tasks, or targets, that agree in an attribute; 1 where none was matched.</summary>
    public double Share(string attribute)
    {
        var matched = attribute.StartsWith("task.", StringComparison.Ordinal) ? Tasks.Matched : Targets.Matched;
        return matched == 0 ? 1 : (double)Agreeing[attribute] / matched;
    }

    /// <summary>Several plans as one.</summary>
    public static Score Pool(IReadOnlyList<Score> scores) => new()
    {
        Tasks = scores.Aggregate(default(Matching), (sum, score) => sum + score.Tasks),
        Targets = scores.Aggregate(default(Matching), (sum, score) => sum + score.Targets),
        Agreeing = scores.SelectMany(score => score.Agreeing).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value)),
        Errors = [.. scores.SelectMany(score => score.Errors)],
    };

    /// <summary>How many were wanted, found and matched.</summary>
    internal readonly record struct Matching(int Wanted, int Found, int Matched)
    {
        public double F1 => Wanted + Found == 0 ? 1 : 2.0 * Matched / (Wanted + Found);

        public static Matching operator +(Matching one, Matching other) => new(one.Wanted + other.Wanted, one.Found + other.Found, one.Matched + other.Matched);
    }
}

namespace Jundeng.Ledger.Feedback;

/// <summary>How content those are who chose to say so (满意度). They stand for nobody but themselves.</summary>
/// <param name="Counts">How many gave 1, 2, 3, 4 and 5.</param>
public sealed record Satisfaction(IReadOnlyList<int> Counts)
{
    /// <summary>How many said so.</summary>
    public int Votes => Counts.Sum();

    /// <summary>The mean; null where nobody did.</summary>
    public double? Mean => Votes == 0 ? null : Counts.Select((count, i) => count * (i + 1.0)).Sum() / Votes;
}

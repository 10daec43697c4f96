namespace Jundeng.Measures.Inequality;

/// <summary>An inequality taken apart: between the groups' means, and within the groups. The two add up to the whole.</summary>
/// <param name="Between">What would remain if all units had the mean of their group.</param>
/// <param name="Within">The sum of the groups' contributions.</param>
/// <param name="Groups">Each group with people in it, by number.</param>
public sealed record GroupDecomposition(double Between, double Within, IReadOnlyList<GroupPart> Groups)
{
    /// <summary>The whole.</summary>
    public double Total => Between + Within;
}

namespace Jundeng.Measures.Inequality;

/// <summary>One group's part in a decomposition.</summary>
/// <param name="Group">Its number.</param>
/// <param name="PopulationShare">Its share of the population.</param>
/// <param name="ValueShare">Its share of the total value.</param>
/// <param name="Within">The inequality within it.</param>
/// <param name="Contribution">What that adds to the whole.</param>
public sealed record GroupPart(int Group, double PopulationShare, double ValueShare, double Within, double Contribution);

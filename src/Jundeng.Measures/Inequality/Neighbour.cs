namespace Jundeng.Measures.Inequality;

/// <summary>That one region looks to another, and how much.</summary>
/// <param name="From">The region.</param>
/// <param name="To">Its neighbour, another region.</param>
/// <param name="Weight">1 for contiguity; finite and not negative.</param>
public readonly record struct Neighbour(int From, int To, double Weight = 1);

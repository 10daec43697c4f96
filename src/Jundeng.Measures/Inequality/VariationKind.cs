namespace Jundeng.Measures.Inequality;

/// <summary>Which standard deviation a coefficient of variation takes.</summary>
public enum VariationKind
{
    /// <summary>Of the units as a population: divided by n, unweighted.</summary>
    Population,

    /// <summary>Of the units as a sample: divided by n − 1, unweighted.</summary>
    Sample,

    /// <summary>Weighted by population (Williamson).</summary>
    Weighted,
}

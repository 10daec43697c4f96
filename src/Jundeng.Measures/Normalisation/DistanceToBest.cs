namespace Jundeng.Measures.Normalisation;

/// <summary>1 − (best − x)/(best − worst), 0 to 1. Source: OECD/JRC handbook. All equal is refused.</summary>
public sealed record DistanceToBest : Normaliser
{
    private protected override void Apply(Span<double> values, Direction direction)
    {
        var (min, max) = Spread(values);
        foreach (ref var value in values) value = 1 - (max - value) / (max - min);
    }
}

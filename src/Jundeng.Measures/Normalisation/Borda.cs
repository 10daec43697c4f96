namespace Jundeng.Measures.Normalisation;

/// <summary>Borda points: how many units one is strictly better than, 0 to n − 1. All equal: all 0. Source: OECD/JRC handbook.</summary>
public sealed record Borda : Normaliser
{
    private protected override void Apply(Span<double> values, Direction direction)
    {
        Ranking.FromWorst(values, values);
        foreach (ref var value in values) value--;
    }
}

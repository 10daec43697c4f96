using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>A light as a rule set declares it: always a shape and a word beside its colour.</summary>
/// <param name="Id">What rules call it.</param>
/// <param name="Word">What people call it.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="Colour">Its colour as #rrggbb.</param>
/// <param name="Rank">How bad it is: 0 is the normal one.</param>
public sealed record Light(string Id, LocalText Word, LightShape Shape, string Colour, int Rank)
{
    /// <summary>The shape as a sign.</summary>
    public string Sign => LightWords.Sign(Shape);
}

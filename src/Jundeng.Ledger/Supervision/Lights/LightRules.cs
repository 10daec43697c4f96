using Jundeng.Ledger.Supervision.Rules;

namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>Which lights there are, and when each is shown.</summary>
/// <param name="Id">What the rules are called.</param>
/// <param name="Version">Their version.</param>
/// <param name="Lights">From the best, which is the normal one, to the worst.</param>
/// <param name="Rules">Of several that hold the one with the worst light wins.</param>
public sealed record LightRules(string Id, int Version, IReadOnlyList<Light> Lights, IReadOnlyList<LightRule> Rules) : RuleSet(Id, Version)
{
    /// <summary>By how much a number must clear its bound before a light gets better; 0 where none is given.</summary>
    public IReadOnlyDictionary<LightMeasure, double> Margins { get; init; } = new Dictionary<LightMeasure, double>();

    /// <summary>After how many evaluations in a row a light gets better.</summary>
    public int Evaluations { get; init; } = 1;

    /// <summary>How far a task without targets that is partly done counts as met, in percent.</summary>
    public double Partly { get; init; } = 50;

    /// <summary>The light where no rule holds.</summary>
    public Light Normal => Lights[0];

    /// <summary>How bad a light is: 0 is normal; -1 where these rules have no such light.</summary>
    public int RankOf(string light)
    {
        for (var i = 0; i < Lights.Count; i++)
            if (Lights[i].Id == light) return i;
        return -1;
    }
}

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>What is to be reached: a number, a number for each period, or what a plan in force promises.</summary>
public sealed record SchemeTarget
{
    /// <summary>The same for every period; null where the periods differ or a plan says it.</summary>
    public double? Value { get; init; }

    /// <summary>By period; none where they do not differ.</summary>
    public IReadOnlyDictionary<string, double> ByPeriod { get; init; } = new Dictionary<string, double>();

    /// <summary>Whether a plan says it.</summary>
    public bool IsOfPlan { get; init; }

    /// <summary>Id or indicator of the plan's target; null where the indicator's own names find it.</summary>
    public string? PlanTarget { get; init; }
}

namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>A row of <c>light_override</c> with who and why.</summary>
internal sealed record LightOverrideRow(long ItemNo, string RuleId, long RuleVersion, string? Light, string FromDate, string? UntilDate, string Who, string? Why)
{
    public bool HoldsOn(string day) => Light is not null && string.CompareOrdinal(FromDate, day) <= 0 && string.CompareOrdinal(day, UntilDate) <= 0;

    public LightOverride ToOverride(IReadOnlyDictionary<(string Id, long Version), LightRules> rules)
    {
        var own = rules[(RuleId, RuleVersion)];
        return new LightOverride(own.Lights[own.RankOf(Light!)], Iso.ToDay(FromDate), Iso.ToDay(UntilDate!), Who, Why!);
    }
}

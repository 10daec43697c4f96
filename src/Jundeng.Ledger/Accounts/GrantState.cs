namespace Jundeng.Ledger.Accounts;

/// <summary>A role of an account as it is registered last.</summary>
internal sealed record GrantState(long AccountNo, long GrantNo, string Role, long? InRegion, long? OrgNo, string FromDay, string? ToDay)
{
    public Role Of => RoleWords.Find(Role)!.Value;

    public bool HoldsOn(string day) => string.CompareOrdinal(FromDay, day) <= 0 && (ToDay is null || string.CompareOrdinal(day, ToDay) <= 0);

    public bool EndsBefore(DateOnly day) => ToDay is not null && string.CompareOrdinal(ToDay, Iso.Of(day)) < 0;

    /// <summary>Whether it gives already all that another of the same account would.</summary>
    public bool Covers(GrantState other) =>
        (Role, InRegion, OrgNo) == (other.Role, other.InRegion, other.OrgNo) && string.CompareOrdinal(FromDay, other.FromDay) <= 0
        && (ToDay is null || (other.ToDay is not null && string.CompareOrdinal(other.ToDay, ToDay) <= 0));
}

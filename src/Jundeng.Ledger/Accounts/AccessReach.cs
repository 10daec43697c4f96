namespace Jundeng.Ledger.Accounts;

/// <summary>How far a role reaches for an action.</summary>
public enum AccessReach
{
    /// <summary>The organisation that the role is for, and those whose heir it is.</summary>
    Unit,

    /// <summary>The region of the organisation that the role is for and all below it.</summary>
    OwnRegion,

    /// <summary>The region that the role is for and all below it.</summary>
    Region,

    /// <summary>Everything, whatever region the role is for.</summary>
    Everywhere,
}

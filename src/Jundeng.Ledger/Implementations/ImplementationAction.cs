namespace Jundeng.Ledger.Implementations;

/// <summary>What can be done with an implementation plan.</summary>
public enum ImplementationAction
{
    /// <summary>The lead unit hands it in, at first or again.</summary>
    HandIn,

    /// <summary>The lead unit takes it back.</summary>
    Withdraw,

    /// <summary>The office returns it with a reason.</summary>
    Return,

    /// <summary>The office accepts it.</summary>
    Accept,
}

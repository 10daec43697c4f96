namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>Whose mail it is.</summary>
public enum DigestHolderKind
{
    /// <summary>A person with an account.</summary>
    Account,

    /// <summary>An organisation for which no person with an address reports.</summary>
    Organisation,
}

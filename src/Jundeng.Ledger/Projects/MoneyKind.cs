namespace Jundeng.Ledger.Projects;

/// <summary>Which way money goes.</summary>
public enum MoneyKind
{
    /// <summary>It came in for the project (到位).</summary>
    Arrival,

    /// <summary>It was paid out for the project (支付).</summary>
    Payment,
}

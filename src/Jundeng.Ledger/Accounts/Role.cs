namespace Jundeng.Ledger.Accounts;

/// <summary>What a person is in the work of the ledger.</summary>
public enum Role
{
    /// <summary>Plans, allocations, rounds, orders and bulletins (计划员).</summary>
    Planner,

    /// <summary>The reports of an organisation (填报员).</summary>
    Reporter,

    /// <summary>Accepts or returns what organisations report (审核员).</summary>
    Checker,

    /// <summary>Reads and remarks (领导).</summary>
    Leader,

    /// <summary>Indicators, schemes, cuts and runs (评价员).</summary>
    Assessor,

    /// <summary>What is made public (发布员).</summary>
    Publisher,

    /// <summary>Reads all and the events, changes nothing (审计员).</summary>
    Auditor,

    /// <summary>Accounts and their roles, no business (账户管理员).</summary>
    AccountAdministrator,

    /// <summary>Rules and settings, no business (安全管理员).</summary>
    SecurityAdministrator,
}

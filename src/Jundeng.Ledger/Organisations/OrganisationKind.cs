namespace Jundeng.Ledger.Organisations;

/// <summary>What an organisation is.</summary>
public enum OrganisationKind
{
    /// <summary>A department of a government or of the party (部门).</summary>
    Department,

    /// <summary>A government or its office in a lower region (政府).</summary>
    Government,

    /// <summary>A public institution (事业单位).</summary>
    Institution,

    /// <summary>A company (企业).</summary>
    Company,

    /// <summary>Anything else, such as an association.</summary>
    Other,
}

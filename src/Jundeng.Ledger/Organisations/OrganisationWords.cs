namespace Jundeng.Ledger.Organisations;

/// <summary>Kinds of organisations as they stand in the database and in tables.</summary>
public static class OrganisationWords
{
    private static readonly (OrganisationKind Kind, string Code, string Zh)[] s_kinds =
    [
        (OrganisationKind.Department, "department", "部门"), (OrganisationKind.Government, "government", "政府"),
        (OrganisationKind.Institution, "institution", "事业单位"), (OrganisationKind.Company, "company", "企业"), (OrganisationKind.Other, "other", "其他"),
    ];

    /// <summary>Codes of all kinds.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. s_kinds.Select(kind => kind.Code)];

    /// <summary>The code of a kind, such as <c>department</c>.</summary>
    public static string Of(OrganisationKind kind) => s_kinds[(int)kind].Code;

    /// <summary>The kind of a code or of its Chinese word; null where there is none.</summary>
    public static OrganisationKind? Kind(string? text) =>
        s_kinds.Where(kind => kind.Code == text || kind.Zh == text).Select(kind => (OrganisationKind?)kind.Kind).FirstOrDefault();
}

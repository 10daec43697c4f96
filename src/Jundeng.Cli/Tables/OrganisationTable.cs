using Jundeng.Cli.Resources;
using Jundeng.Ledger.Organisations;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Organisations as a table for people.</summary>
internal static class OrganisationTable
{
    public static void Print(IReadOnlyList<Organisation> organisations)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnId).NoWrap(),
            new TableColumn(Strings.ColumnOrg).NoWrap(),
            new TableColumn(Strings.ColumnShort).NoWrap(),
            new TableColumn(Strings.ColumnAliases),
            new TableColumn(Strings.ColumnKind).NoWrap(),
            new TableColumn(Strings.ColumnSince).NoWrap());
        foreach (var organisation in organisations)
            table.AddRow(
                new Text(organisation.Id), new Text(organisation.Name), new Text(organisation.ShortName ?? ""), new Text(string.Join(Strings.ListSeparator, organisation.Aliases)),
                new Text(Kind(organisation.Kind)), new Text(Since(organisation)));
        Terminal.Tables().Write(table);
    }

    private static string Kind(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Department => Strings.OrgDepartment,
        OrganisationKind.Government => Strings.OrgGovernment,
        OrganisationKind.Institution => Strings.OrgInstitution,
        OrganisationKind.Company => Strings.OrgCompany,
        _ => Strings.OrgOther,
    };

    private static string Since(Organisation organisation)
    {
        var since = organisation.Since is { } day ? "{0:yyyy-MM-dd}".With(day) : "";
        return organisation.Heir is { } heir ? Strings.OrgDissolved.With(since, heir) : since;
    }
}

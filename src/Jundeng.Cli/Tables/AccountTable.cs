using Jundeng.Cli.Commands;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Accounts;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Accounts for people.</summary>
internal static class AccountTable
{
    public static void Print(IReadOnlyList<Account> accounts)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnAccount).NoWrap(), new TableColumn(Strings.ColumnFullName).NoWrap(), new TableColumn(Strings.ColumnMail).NoWrap(), new TableColumn(Strings.ColumnRoles), new TableColumn(Strings.ColumnState).NoWrap());
        foreach (var account in accounts)
            table.AddRow(
                new Text(account.Name), new Text(account.FullName ?? ""), new Text(account.Mail ?? ""), new Text(string.Join(Strings.ListSeparator, account.Roles.Where(role => role.Holds).Select(Role))),
                new Text(account.Disabled ? Strings.AccountDisabledState : ""));
        Terminal.Tables().Write(table);
    }

    public static void Print(Account account, string format)
    {
        if (format == Options.Json)
        {
            JsonOutput.Print(Facts(account));
            return;
        }

        Terminal.Out.WriteLine(Strings.AccountHead.With(account.Name, account.FullName is { } full ? Strings.AccountFullName.With(full) : "", account.Disabled ? Strings.AccountIsDisabled : ""));
        if (account.Mail is { } mail) Terminal.Out.WriteLine(Strings.AccountMailLine.With(mail));
        if (account.Roles.Count == 0) Terminal.Out.WriteLine(Strings.AccountNoRole.With(account.Name));
        else Terminal.Tables().Write(Roles(account));
        foreach (var standIn in account.StandIns) Terminal.Out.WriteLine(Strings.AccountStandInLine.With(standIn.Deputy, standIn.Account, standIn.From, standIn.To));
    }

    public static object Facts(Account account) => new
    {
        account.Name,
        account.FullName,
        account.Mail,
        account.Disabled,
        roles = account.Roles.Select(role => new { role.Number, role = RoleWords.Of(role.Role), role.Region, role.Organisation, role.From, role.To, role.Holds }),
        account.StandIns,
    };

    private static Table Roles(Account account)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnNumber).NoWrap(), new TableColumn(Strings.ColumnRole).NoWrap(), new TableColumn(Strings.ColumnRoleFor).NoWrap(),
            new TableColumn(Strings.ColumnRoleFrom).NoWrap(), new TableColumn(Strings.ColumnRoleTo).NoWrap(), new TableColumn(Strings.ColumnState).NoWrap());
        foreach (var role in account.Roles)
            table.AddRow(
                new Text("{0}".With(role.Number)), new Text(PlanTerms.Of(RoleWords.Words(role.Role))), new Text(role.Organisation ?? role.Region ?? Strings.RoleForAll),
                new Text(Day(role.From)), new Text(Day(role.To)), new Text(role.Holds ? "" : Strings.RoleDoesNotHold));
        return table;
    }

    private static string Role(AccountRole role) => (role.Organisation ?? role.Region) is { } of ? Strings.RoleOf.With(PlanTerms.Of(RoleWords.Words(role.Role)), of) : PlanTerms.Of(RoleWords.Words(role.Role));

    private static string Day(DateOnly? day) => day is { } known ? "{0:yyyy-MM-dd}".With(known) : "";
}

using System.Text;
using Jundeng.Ledger.Accounts;

namespace Jundeng.Ledger.Tests.Accounts;

/// <summary>A city with two counties, their organisations, and an account for every role in one of the counties.</summary>
internal static class Staff
{
    public const string City = "990100";
    public const string County = "990101";
    public const string Neighbour = "990102";

    /// <summary>The organisation of the reporter.</summary>
    public const string Unit = "990101-u1";

    /// <summary>Another organisation of the county.</summary>
    public const string OtherUnit = "990101-u2";

    public static Act Administrator { get; } = new("zhang");

    public static string Of(Role role) => role == Role.AccountAdministrator ? Administrator.Who : RoleWords.Of(role);

    public static async Task RegistersAsync(Ledger ledger)
    {
        const string units = "region,name\n990100,某市发展和改革委员会\n990101,某县教育局\n990101,某县民政局\n990102,邻县教育局\n";
        await ledger.Organisations.ImportAsync(Encoding.UTF8.GetBytes(units), "单位.csv", null, null, Ledger.Act);
    }

    public static async Task HireAsync(Ledger ledger)
    {
        await RegistersAsync(ledger);
        await ledger.Accounts.AddAsync(new AddAccount(Administrator.Who, "张三", new RoleGrant(Role.AccountAdministrator)), Administrator);
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.AccountAdministrator))
            await ledger.Accounts.AddAsync(new AddAccount(Of(role), null, In(role, County)), Administrator);
    }

    /// <summary>A role for the county, for the unit or for the ledger, as it is given.</summary>
    public static RoleGrant In(Role role, string region) =>
        AccessRules.Reaches(role, AccessReach.Unit) ? new RoleGrant(role, Organisation: Unit) : new RoleGrant(role, AccessRules.Reaches(role, AccessReach.Region) ? region : null);
}

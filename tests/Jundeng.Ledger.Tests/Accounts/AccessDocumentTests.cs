using Jundeng.Ledger.Accounts;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Accounts;

public sealed class AccessDocumentTests
{
    private static readonly string s_document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "access.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Document_TableOfActions_IsThatOfTheRules()
    {
        var expected = Table(
            ["Action", "What", .. Enum.GetValues<Role>().Select(role => RoleWords.Words(role).En)],
            AccessRules.All.Select(rule => new[] { $"`{rule.Code}`", rule.Words.En + (rule.NotOwn ? " ²" : "") }.Concat(Enum.GetValues<Role>().Select(role => Cell(rule, role)))));

        Assert.Contains(expected, s_document, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_TableOfRoles_IsThatOfTheRules()
    {
        var expected = Table(
            ["Role", "角色", "Given for", "Stands alone"],
            Enum.GetValues<Role>().Select(role => new[] { $"`{RoleWords.Of(role)}`", RoleWords.Words(role).Zh, Scope(role), Enum.GetValues<Role>().All(other => RoleWords.Agree(role, other)) ? "" : Alone(role) }));

        Assert.Contains(expected, s_document, StringComparison.Ordinal);
    }

    private static string Cell(AccessRule rule, Role role) => rule.Allowed.SingleOrDefault(allowed => allowed.Role == role)?.Reach switch
    {
        AccessReach.Unit => "unit",
        AccessReach.OwnRegion => "own region",
        AccessReach.Region => "region",
        AccessReach.Everywhere => "ledger",
        _ => "",
    };

    private static string Scope(Role role) => AccessRules.Reaches(role, AccessReach.Unit) ? "an organisation" : AccessRules.Reaches(role, AccessReach.Region) ? "a region, or the whole ledger" : "the whole ledger";

    private static string Alone(Role role) => Enum.GetValues<Role>().Count(other => RoleWords.Agree(role, other)) == 1 ? "yes" : "";

    private static string Table(IEnumerable<string> head, IEnumerable<IEnumerable<string>> rows)
    {
        var columns = head.ToList();
        return string.Concat(new IEnumerable<string>[] { columns, columns.Select(_ => "---") }.Concat(rows).Select(row => $"| {string.Join(" | ", row)} |\n"));
    }
}

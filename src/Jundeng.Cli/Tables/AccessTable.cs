using Jundeng.Cli.Resources;
using Jundeng.Ledger.Accounts;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Who may do what, and why, for people.</summary>
internal static class AccessTable
{
    public static void Print(IReadOnlyList<AccessRule> rules)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnAction).NoWrap(), new TableColumn(Strings.ColumnWhat), new TableColumn(Strings.ColumnWhoMay));
        foreach (var rule in rules)
            table.AddRow(
                new Text(rule.Code), new Text(PlanTerms.Of(rule.Words) + (rule.NotOwn ? Strings.AccessNotOwn : "")),
                new Text(string.Join(Strings.ListSeparator, rule.Allowed.Select(allowed => Strings.AccessWhoMay.With(PlanTerms.Of(RoleWords.Words(allowed.Role)), Reach(allowed.Reach))))));
        Terminal.Tables().Write(table);
    }

    public static void Print(AccessDecision decision)
    {
        foreach (var reason in decision.Reasons) Terminal.Out.WriteLine((reason.Holds ? Strings.AccessHolds : Strings.AccessLacks).With(PlanTerms.Of(reason.Text)));
        Terminal.Out.WriteLine((decision.Allowed ? Strings.AccessAllowed : Strings.AccessRefused).With(decision.Who, PlanTerms.Of(decision.Rule.Words)));
    }

    public static object Facts(AccessRule rule) => new
    {
        action = rule.Code,
        rule.Words,
        allowed = rule.Allowed.Select(allowed => new { role = RoleWords.Of(allowed.Role), reach = allowed.Reach }),
        rule.NotOwn,
    };

    public static object Facts(AccessDecision decision) => new { decision.Who, action = decision.Rule.Code, decision.Allowed, decision.Reasons, decision.Missing };

    private static string Reach(AccessReach reach) => reach switch
    {
        AccessReach.Unit => Strings.ReachUnit,
        AccessReach.OwnRegion => Strings.ReachOwnRegion,
        AccessReach.Region => Strings.ReachRegion,
        _ => Strings.ReachLedger,
    };
}

using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Accounts;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary><c>jundeng access list</c>: the table of actions and roles.</summary>
internal static class AccessListCommand
{
    public static Command Create()
    {
        var role = new Option<string?>("--role") { Description = Strings.OptionAccessRole, HelpName = "ROLE" }.Among([.. RoleWords.Codes]);
        var format = Options.Format(Options.Table, Options.Json);
        var command = new DocumentedCommand("list", Strings.AccessListDescription, Strings.AccessListExamples) { role, format };
        command.SetAction(parsed =>
        {
            var wanted = RoleWords.Find(parsed.GetValue(role));
            var rules = AccessRules.All.Where(rule => wanted is null || rule.Allowed.Any(allowed => allowed.Role == wanted)).ToList();
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { actions = rules.Select(AccessTable.Facts) });
            else AccessTable.Print(rules);
        });
        return command;
    }
}

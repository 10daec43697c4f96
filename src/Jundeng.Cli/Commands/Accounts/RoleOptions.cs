using System.CommandLine;
using System.CommandLine.Parsing;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Accounts;

namespace Jundeng.Cli.Commands.Accounts;

/// <summary>A role, what it is for and when.</summary>
internal sealed class RoleOptions
{
    public Option<string?> Role { get; } = new Option<string?>("--role") { Description = Strings.OptionRole, HelpName = "ROLE" }.Among([.. RoleWords.Codes]);

    public Option<string?> Region { get; } = new("--region") { Description = Strings.OptionRoleRegion, HelpName = "CODE" };

    public Option<string?> Organisation { get; } = new("--org") { Description = Strings.OptionRoleOrg, HelpName = "ID" };

    public Option<DateOnly?> From { get; } = Options.Day("--from", Strings.OptionRoleFrom);

    public Option<DateOnly?> To { get; } = Options.Day("--to", Strings.OptionRoleTo);

    /// <summary>What a role is for says nothing without the role.</summary>
    public void RefuseScopeAlone(CommandResult result)
    {
        if (result.GetValue(Role) is null && (result.GetValue(Region) ?? result.GetValue(Organisation)) is not null) result.AddError(Strings.RoleMissing);
    }

    /// <summary>The role; null where none is given.</summary>
    public RoleGrant? Of(ParseResult parsed) => RoleWords.Find(parsed.GetValue(Role)) is { } role
        ? new RoleGrant(role, parsed.GetValue(Region), parsed.GetValue(Organisation), parsed.GetValue(From), parsed.GetValue(To))
        : null;
}

using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Organisations;

/// <summary><c>jundeng orgs</c>: the register of organisations.</summary>
internal static class OrgsCommand
{
    public static Command Create() => new DocumentedCommand("orgs", Strings.OrgsDescription)
    {
        OrgsImportCommand.Create(),
        OrgsListCommand.Create(),
        OrgsShowCommand.Create(),
        OrgsChangeCommand.Create(),
        OrgsMergeCommand.Create(),
        OrgsMatchCommand.Create(),
    };
}

using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Supervision.Lights;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng light</c>: the lights of a plan and their rules.</summary>
internal static class LightCommand
{
    public static Command Create() => new DocumentedCommand("light", Strings.LightDescription)
    {
        Rules(),
        LightDrawCommand.Create(),
        LightListCommand.Create(),
        LightShowCommand.Create(),
        LightOverrideCommand.Create(),
    };

    private static DocumentedCommand Rules()
    {
        var commands = new RulesCommands<LightRules>(store => new LightRulesService(store));
        return new DocumentedCommand("rules", Strings.LightRulesDescription)
        {
            commands.Add(Strings.LightRulesAddDescription, Strings.LightRulesAddExamples),
            commands.List(Strings.LightRulesListDescription, Strings.LightRulesListExamples),
            commands.Show(Strings.LightRulesShowDescription, Strings.LightRulesShowExamples, LightRulesService.DefaultDocument),
        };
    }
}

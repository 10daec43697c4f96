using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Surveys;

/// <summary><c>jundeng survey</c>: sample surveys and what they say of the population.</summary>
internal static class SurveyCommand
{
    public static Command Create() => new DocumentedCommand("survey", Strings.SurveyDescription)
    {
        SurveyImportCommand.Create(),
        SurveyListCommand.Create(),
        SurveyShowCommand.Create(),
    };
}

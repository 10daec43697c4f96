using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng text</c>: the text that all places of a reading refer to.</summary>
internal static class TextCommand
{
    public static Command Create()
    {
        var file = Options.File();
        var command = new DocumentedCommand("text", Strings.TextDescription, Strings.TextExamples) { file };
        command.SetAction(parsed => Terminal.Out.Write(DocumentReading.Decode(parsed.GetRequiredValue(file)).Text.Text));
        return command;
    }
}

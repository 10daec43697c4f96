using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Calendar;

/// <summary><c>jundeng calendar</c>: the calendar of working days.</summary>
internal static class CalendarCommand
{
    public static Command Create() => new DocumentedCommand("calendar", Strings.CalendarDescription)
    {
        CalendarImportCommand.Create(),
        CalendarListCommand.Create(),
    };
}

using System.CommandLine;
using Jundeng.Cli.Commands.Reports;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Rounds;

/// <summary><c>jundeng round admit</c>: lets a report in that came after closing.</summary>
internal static class RoundAdmitCommand
{
    public static Command Create() => ReportDecision.Create(
        "admit", Strings.RoundAdmitDescription, Strings.RoundAdmitExamples, Strings.RoundAdmitted, (reporting, id, seen, act, ct) => reporting.AdmitAsync(id, seen, act, ct));
}

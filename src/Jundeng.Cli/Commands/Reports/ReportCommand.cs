using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands.Reports;

/// <summary><c>jundeng report</c>: what units report on a plan.</summary>
internal static class ReportCommand
{
    public static Command Create() => new DocumentedCommand("report", Strings.ReportDescription)
    {
        ReportListCommand.Create(),
        ReportShowCommand.Create(),
        ReportWriteCommand.Draft(),
        ReportCheckCommand.Create(),
        ReportAttachCommand.Create(),
        ReportDetachCommand.Create(),
        ReportEvidenceCommand.Create(),
        ReportWriteCommand.Submit(),
        ReportDecision.Create("return", Strings.ReportReturnDescription, Strings.ReportReturnExamples, Strings.ReportWasReturned, (reporting, id, seen, act, ct) => reporting.ReturnAsync(id, seen, act, ct)),
        ReportDecision.Create("accept", Strings.ReportAcceptDescription, Strings.ReportAcceptExamples, Strings.ReportWasAccepted, (reporting, id, seen, act, ct) => reporting.AcceptAsync(id, seen, act, ct)),
        ReportWriteCommand.Correct(),
        ReportTemplateCommand.Create(),
        ReportImportCommand.Create(),
    };
}

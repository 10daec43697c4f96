using System.CommandLine;
using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Web.Api.Plans;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng plan show</c>: a plan as it is in force, or an earlier revision.</summary>
internal static class PlanShowCommand
{
    private const string Yaml = "yaml";

    public static Command Create()
    {
        var plan = Options.Plan();
        var revision = new Option<int?>("--revision") { Description = Strings.OptionRevision, HelpName = "N" };
        var format = Options.Format(Options.Table, Options.Json, Yaml);
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.PlanShowDescription, Strings.PlanShowExamples) { plan, revision, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var id = parsed.GetRequiredValue(plan);
            var current = await Database.FindPlanAsync(store, id, ct);
            var number = parsed.GetValue(revision) ?? current.Summary.Revision;
            var shown = number == current.Summary.Revision ? current : await new PlanService(store).FindAsync(id, number, ct)
                ?? throw new CliException(ExitCode.UnknownPlan, Strings.RevisionUnknown.With(id, number, current.Summary.Revision));
            switch (parsed.GetRequiredValue(format))
            {
                case Options.Json:
                    JsonOutput.Print(PlanReadingResponse.Of(shown));
                    break;
                case Yaml:
                    await PrintCorrectionsAsync(store, shown.Summary, ct);
                    break;
                default:
                    ReadingTable.Print(shown.Reading);
                    Print(await new PlanService(store).RevisionsAsync(id, ct), number);
                    break;
            }
        });
        return command;
    }

    private static async Task PrintCorrectionsAsync(LedgerStore store, PlanSummary plan, CancellationToken ct)
    {
        var bytes = await new PlanService(store).CorrectionsAsync(plan.Id, plan.Revision, ct)
            ?? throw new CliException(ExitCode.DataRefused, Strings.RevisionWithoutCorrections.With(plan.Id, plan.Revision));
        await Terminal.Out.FlushAsync(ct);
        await Terminal.OutStream.WriteAsync(bytes, ct);
    }

    private static void Print(IReadOnlyList<PlanRevision> revisions, int shown)
    {
        foreach (var revision in revisions)
        {
            var state = revision.Number == shown ? Strings.RevisionShown : "";
            Terminal.Out.WriteLine(Strings.RevisionLine.With(
                revision.Number, revision.Effective.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), revision.Who, revision.Why ?? "–", revision.Reader ?? "–", state).TrimEnd());
        }
    }
}

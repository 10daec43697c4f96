using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Plans;
using Jundeng.Publishing;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng assess</c>: a scheme applied to observations.</summary>
internal static class AssessCommand
{
    private const int MostThreads = 1024;

    public static Command Create()
    {
        var scheme = new Argument<string>("SCHEME") { Description = Strings.ArgumentScheme };
        var data = new Argument<string>("DATA") { Description = Strings.ArgumentObservations };
        var plan = new Option<string?>("--plan") { Description = Strings.OptionAssessPlan, HelpName = "PLAN|FILE" };
        var db = Database.Option();
        var explain = AssessmentExplanation.Option();
        var period = new Option<string?>("--period") { Description = Strings.OptionPeriod, HelpName = "PERIOD" };
        var threads = Options.Whole("--threads", Strings.OptionThreads, -1L, Strings.NumberThreads, count => count is >= 1 and <= MostThreads);
        var format = Options.Format(Options.Table, Options.Json, Options.Csv, AssessmentOutput.Xlsx, AssessmentOutput.Markdown, AssessmentOutput.Html);
        var output = AssessmentOutput.Option();
        var command = new DocumentedCommand("assess", Strings.AssessDescription, Strings.AssessExamples) { scheme, data, plan, db, explain, period, format, output, threads };
        command.SetAction(async (parsed, ct) =>
        {
            var (read, observations) = AssessmentFiles.Read(parsed.GetRequiredValue(scheme), parsed.GetRequiredValue(data), ct);
            var targets = parsed.GetValue(plan) is { } source ? await TargetsAsync(source, parsed.GetRequiredValue(db), ct) : null;
            var run = Waiting.Measured(Strings.Assessing.With(PlanTerms.Of(read.Title)), read.Uncertainty is not null, progress =>
                AssessmentRun.Of(read, observations, targets, new RunSettings { Threads = (int)parsed.GetRequiredValue(threads), Progress = progress, Cancellation = ct }));
            foreach (var note in run.Notes) Terminal.Note(PlanTerms.Of(note));
            var account = AssessmentExplanation.Of(run, observations, parsed.GetValue(explain) ?? [], parsed.GetValue(period));
            ct.ThrowIfCancellationRequested();
            if (parsed.GetValue(output) is { } path) AssessmentOutput.Save(path, run, observations, account);
            else if (parsed.GetRequiredValue(format) is var chosen && chosen != Options.Table) AssessmentOutput.Print(chosen, run, account);
            else if (account is not null) AssessmentOutput.Print(AssessmentOutput.Markdown, run, account);
            else AssessmentTable.Print(run);
        });
        return command;
    }

    private static async Task<PlanTargetSet> TargetsAsync(string source, string connection, CancellationToken ct)
    {
        if (source.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            var file = SourceFile.Read(source);
            return new PlanTargetSet(file.Name, PlanLedgerCsv.Read(file.Bytes, file.Name).Reading.Targets);
        }

        await using var store = await Database.OpenExistingAsync(connection, ct);
        return new PlanTargetSet(source, (await Database.FindPlanAsync(store, source, ct)).Reading.Targets);
    }
}

using CsvHelper;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Ledger.Calendar;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Reports.Checks;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Storage;

namespace Jundeng.Cli;

/// <summary>A sample round, open on the day on which it is loaded, with reports of several units in several states.</summary>
internal sealed class SampleRound(LedgerStore store, Act act)
{
    private const double Clear = 0.75;
    private const int DaysToDue = 10;
    private const int DaysToClose = 15;

    private static readonly string[] s_handedIn = ["submitted", "returned", "accepted"];

    private readonly ReportingService _reporting = new(store);

    /// <param name="planId">The plan.</param>
    /// <param name="region">Code of its region.</param>
    /// <param name="period">What is reported on.</param>
    /// <param name="organisations">The list of its units.</param>
    /// <param name="reports">The reports: words, states and what else is said.</param>
    /// <param name="ct">Cancels the loading.</param>
    public async Task LoadAsync(string planId, string region, string period, SourceFile organisations, SourceFile reports, CancellationToken ct)
    {
        await new OrganisationService(store).ImportAsync(organisations.Bytes, organisations.Name, region, null, act, ct);
        var matches = new UnitMatchService(store);
        await matches.ConfirmAsync(planId, ClearMatches.Of(await matches.ProposeAsync(planId, ct), Clear), act, ct);
        var (days, today) = (await new CalendarService(store).WorkingDaysAsync(ct), Today());
        var preview = await new RoundService(store).OpenAsync(new RoundOpening(planId, period, days.Add(today, DaysToDue), days.Add(today, DaysToClose)), act, ct);
        var lines = await _reporting.ListAsync(preview.Round.Id, ct);
        var units = (await matches.ProposeAsync(planId, ct)).Where(unit => unit.Match is not null).ToDictionary(unit => unit.Name, unit => unit.Match!.Organisations);
        var values = (await new ReportService(store).CurrentAsync(planId, preview.Round.Period.To, ct)).ToLookup(value => value.TargetId ?? "");
        using var csv = CsvReader.Create(reports.Bytes, CsvReaderOptions.Default with { Separator = ',' });
        while (csv.Read())
        {
            var line = lines.Single(line => line.TaskId == csv.GetString("task") && units[csv.GetString("unit")].Contains(line.UnitId));
            await WriteAsync(line, csv, values, ct);
        }
    }

    private async Task WriteAsync(ReportLine line, CsvReader csv, ILookup<string, ReportValue> values, CancellationToken ct)
    {
        var (state, unit, office) = (csv.GetString("state"), new Act(Strings.SampleReporter.With(line.UnitName)), new Act(Strings.SampleOffice, Given(csv, "why")));
        var items = (await _reporting.GetAsync(line.Id, ct)).Items;
        var draft = new ReportDraft
        {
            Done = Given(csv, "done"),
            Progress = Given(csv, "progress"),
            Problems = Given(csv, "problems"),
            Suggestions = Given(csv, "suggestions"),
            Values = [.. items.Select(item => Input(item, values))],
        };
        draft = Explained(draft, await _reporting.CheckAsync(line.Id, draft, ct), Given(csv, "explain"));
        if (!s_handedIn.Contains(state))
        {
            await _reporting.SaveAsync(line.Id, draft, null, unit, ct);
            return;
        }

        await _reporting.SubmitAsync(line.Id, draft, null, unit, ct);
        if (state == "accepted") await _reporting.AcceptAsync(line.Id, null, office, ct);
        if (state == "returned") await _reporting.ReturnAsync(line.Id, null, office, ct);
    }

    // What was reported for the period; nothing where it was not.
    private static ReportInput Input(ReportItem item, ILookup<string, ReportValue> values)
    {
        if (item.Target is not { } target) return new ReportInput(null, ReportCodes.Of(WorkState.Partly));
        return values[target.Id].FirstOrDefault() is { } value
            ? new ReportInput(target.Id, value.Text, ReportCodes.Of(value.Status), value.Note)
            : new ReportInput(target.Id, Status: ReportCodes.Of(ValueStatus.Missing), Note: Strings.SampleNoValue);
    }

    private static ReportDraft Explained(ReportDraft draft, IReadOnlyList<CheckFinding> findings, string? reason)
    {
        var asked = findings.Where(finding => finding.Stands).Select(finding => finding.TargetId).ToHashSet();
        return draft with { Reason = asked.Contains(null) ? reason : null, Values = [.. draft.Values.Select(value => asked.Contains(value.TargetId) ? value with { Reason = reason } : value)] };
    }

    private static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime);

    private static string? Given(CsvReader csv, string column) => csv.GetString(column) is { Length: > 0 } text ? text : null;
}

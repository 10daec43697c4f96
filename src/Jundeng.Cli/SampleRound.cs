using CsvHelper;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Ledger.Allocations;
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
    private const int DaysLate = 3;

    private static readonly string[] s_handedIn = ["submitted", "returned", "accepted"];

    private readonly ReportingService _reporting = new(store);

    /// <param name="planId">The plan.</param>
    /// <param name="region">Code of its region.</param>
    /// <param name="period">What is reported on.</param>
    /// <param name="organisations">The list of its units.</param>
    /// <param name="reports">The reports: words, states and what else is said.</param>
    /// <param name="allocations">How targets are divided between units; null where they are not.</param>
    /// <param name="late">Name of the unit that lets the due day pass; empty where none does.</param>
    /// <param name="ct">Cancels the loading.</param>
    public async Task LoadAsync(string planId, string region, string period, SourceFile organisations, SourceFile reports, SourceFile? allocations, string late, CancellationToken ct)
    {
        await new OrganisationService(store).ImportAsync(organisations.Bytes, organisations.Name, region, null, act, ct);
        var matches = new UnitMatchService(store);
        await matches.ConfirmAsync(planId, ClearMatches.Of(await matches.ProposeAsync(planId, ct), Clear), act, ct);
        if (allocations is not null) await new AllocationService(store).ImportAsync(planId, allocations.Bytes, allocations.Name, dryRun: false, act, ct);
        var preview = await OpenAsync(planId, period, late, ct);
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

    // Where a unit is late, the due day is over and all others were given more time.
    private async Task<RoundPreview> OpenAsync(string planId, string period, string late, CancellationToken ct)
    {
        var (rounds, days, today) = (new RoundService(store), await new CalendarService(store).WorkingDaysAsync(ct), Today());
        var (due, closes) = (days.Add(today, DaysToDue), days.Add(today, DaysToClose));
        if (late.Length == 0) return await rounds.OpenAsync(new RoundOpening(planId, period, due, closes), act, ct);
        var preview = await rounds.OpenAsync(new RoundOpening(planId, period, days.Add(today, -DaysLate), closes, days.Add(today, -DaysToDue)), act, ct);
        foreach (var unit in preview.Units.Where(unit => unit.Name != late)) await rounds.ExtendAsync(new RoundExtension(preview.Round.Id, due, unit.Id), act with { Why = Strings.SampleExtension }, ct);
        return preview;
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

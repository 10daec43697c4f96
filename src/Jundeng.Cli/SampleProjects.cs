using System.Globalization;
using CsvHelper;
using Jundeng.Ledger;
using Jundeng.Ledger.Projects;
using Jundeng.Ledger.Storage;

namespace Jundeng.Cli;

/// <summary>The projects of a sample plan with what was done up to the day on which they are loaded.</summary>
internal sealed class SampleProjects(LedgerStore store, Act act)
{
    private const string Progress = "progress";
    private const string Arrival = "arrival";

    public async Task LoadAsync(string planId, SourceFile projects, SourceFile work, DateOnly today, CancellationToken ct)
    {
        var service = new ProjectService(store);
        await service.ImportAsync(planId, projects.Bytes, projects.Name, dryRun: false, act, ct);
        var ids = (await service.ListAsync(planId, ct: ct)).Projects.ToDictionary(project => project.Code!, project => project.Id);
        using var csv = CsvReader.Create(work.Bytes, CsvReaderOptions.Default with { Separator = ',' });
        while (csv.Read())
        {
            var on = DateOnly.ParseExact(csv.GetString("on_date"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (on <= today) await EnterAsync(csv, ids[csv.GetString("code")], on, ct);
        }
    }

    private async Task EnterAsync(CsvReader csv, string id, DateOnly on, CancellationToken ct)
    {
        var (service, why) = (new ProjectWorkService(store), act with { Why = csv.GetString("why") is { Length: > 0 } reason ? reason : null });
        if (csv.GetString("what") == Progress)
        {
            var percent = double.Parse(csv.GetString("percent"), CultureInfo.InvariantCulture);
            await service.ReportAsync(new NewProgress(id, on, percent, csv.GetString("words")) { Completed = Fen(csv.GetString("completed")) }, why, ct);
            return;
        }

        var kind = csv.GetString("what") == Arrival ? MoneyKind.Arrival : MoneyKind.Payment;
        await service.PayAsync(new NewMoney(id, kind, on, csv.GetString("source"), Fen(csv.GetString("amount"))) { Note = csv.GetString("words") }, why, ct);
    }

    private static long Fen(string text) => Money.TryParse(text, out var fen) ? fen : throw new FormatException($"'{text}' is no amount.");
}

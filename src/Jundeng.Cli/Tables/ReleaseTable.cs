using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Releases.Content;
using Jundeng.Ledger.Reports;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Releases for people.</summary>
internal static class ReleaseTable
{
    public static void PrintLine(Release release) =>
        Terminal.Out.WriteLine(Strings.ReleaseLine.With(release.Id, release.Title, release.Year, PlanTerms.Of(ReleaseWords.Of(release.State)), PlanTerms.Day(DateOnly.FromDateTime(release.Steps[^1].At.DateTime)), release.Steps[^1].Who));

    public static void Print(IReadOnlyList<Release> releases)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnId).NoWrap(), new TableColumn(Strings.ColumnState).NoWrap(), new TableColumn(Strings.ColumnPlan).NoWrap(), new TableColumn(Strings.ColumnYear).RightAligned(),
            new TableColumn(Strings.ColumnAsOf).NoWrap(), new TableColumn(Strings.ColumnTitle));
        foreach (var release in releases)
            table.AddRow(
                new Text(release.Id), new Text(PlanTerms.Of(ReleaseWords.Of(release.State))), new Text(release.PlanId), new Text(release.Year.ToString(CultureInfo.InvariantCulture)),
                new Text(PlanTerms.Day(release.AsOf)), new Text(release.Title));
        Terminal.Tables().Write(table);
    }

    public static void Print(StoredRelease shown)
    {
        var (release, content) = (shown.Release, shown.Content);
        PrintLine(release);
        if (release.WithdrawalNote is { } withdrawn) Terminal.Out.WriteLine(Strings.ReleaseWithdrawnNote.With(withdrawn));
        if (content.Notes is { } notes) Terminal.Out.WriteLine(Strings.ReleaseNotesLine.With(notes));
        if (content.Run is { } run) Terminal.Out.WriteLine(Strings.ReleaseRunLine.With(run.Id, run.Scheme, run.Cut));
        if (content.Papers.Count > 0) Terminal.Out.WriteLine(Strings.ReleasePapersLine.With(string.Join(Strings.ListSeparator, content.Papers.Select(paper => paper.Id))));
        Terminal.Out.WriteLine(Strings.ReleaseHidden.With(content.Observations.Count(row => row.Status == ValueStatus.Suppressed), content.Observations.Count, content.SmallestCount));
        Targets(content);
        Terminal.Out.WriteLine(Strings.ReleaseSha.With(shown.Sha256));
        if (release.State == ReleaseState.Proposed) Terminal.Note(Strings.ReleasePreview.With(release.Id, shown.Sha256));
    }

    private static void Targets(ReleaseContent content)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnId).NoWrap(), new TableColumn(Strings.ColumnIndicator), new TableColumn(Strings.ColumnTarget).RightAligned(), new TableColumn(Strings.ColumnReached).RightAligned(),
            new TableColumn(Strings.ColumnUnit).NoWrap(), new TableColumn(Strings.ColumnAttainment).RightAligned());
        foreach (var target in content.Targets)
            table.AddRow(
                new Text(target.Id), new Text(target.Name), new Text(PlanTerms.Of(target.Comparator) + target.Value.ToString(CultureInfo.InvariantCulture)),
                new Text(target.Reached?.ToString(CultureInfo.InvariantCulture) ?? PlanTerms.Of(target.Status)), new Text(target.Unit ?? ""), new Text(target.Attainment is { } share ? (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%" : ""));
        Terminal.Tables().Write(table);
    }
}

using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Projects;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Projects and their money as tables for people; amounts in 万元.</summary>
internal static class ProjectTable
{
    public static void PrintLine(Project project) => Terminal.Out.WriteLine(Strings.ProjectLine.With(project.Id, project.Name, State(project), Money.InWan(project.Money.Planned), Money.InWan(project.Money.Paid), Rate(project.Money)));

    public static void Print(PlanFunds funds)
    {
        var table = WithMoney(new TableColumn(Strings.ProjectColumnId).NoWrap(), new TableColumn(Strings.ProjectColumnTask).NoWrap(), new TableColumn(Strings.ProjectColumnName), new TableColumn(Strings.ProjectColumnUnit), new TableColumn(Strings.ProjectColumnState).NoWrap());
        foreach (var project in funds.Projects)
            Row(table, project.Money, project.Id, project.TaskId, project.Name, project.OrganisationName, State(project));
        Row(table, funds.Money, Strings.ProjectTotal, "", "", "", "");
        Terminal.Tables().Write(table);
    }

    public static void PrintTasks(PlanFunds funds)
    {
        var table = WithMoney(new TableColumn(Strings.ProjectColumnTask).NoWrap(), new TableColumn(Strings.ProjectColumnTitle), new TableColumn(Strings.ProjectColumnProjects).RightAligned());
        foreach (var task in funds.Tasks) Row(table, task.Money, task.TaskId, task.Title, "{0}".With(task.Projects));
        Row(table, funds.Money, Strings.ProjectTotal, "", "{0}".With(funds.Tasks.Sum(task => task.Projects)));
        Terminal.Tables().Write(table);
    }

    public static void PrintSources(IReadOnlyList<SourceFunds> sources, FundTotals whole)
    {
        var table = WithMoney(new TableColumn(Strings.ProjectColumnSource).NoWrap());
        foreach (var source in sources) Row(table, source.Money, PlanTerms.Of(source.Source.Word));
        Row(table, whole, Strings.ProjectTotal);
        Terminal.Tables().Write(table);
    }

    public static void Print(IReadOnlyList<FundSource> sources)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(new TableColumn(Strings.ProjectColumnCode).NoWrap(), new TableColumn(Strings.ProjectColumnSource).NoWrap(), new TableColumn(Strings.ProjectColumnAlso));
        foreach (var source in sources) table.AddRow(new Text(source.Code), new Text(PlanTerms.Of(source.Word)), new Text(string.Join('、', source.Also)));
        Terminal.Tables().Write(table);
    }

    public static void Print(ProjectStory story)
    {
        var project = story.Project;
        PrintLine(project);
        foreach (var (name, text) in new[]
        {
            (Strings.ProjectColumnCode, project.Code), (Strings.ProjectColumnTask, $"{project.PlanId} {project.TaskId}"), (Strings.ProjectFieldTargets, string.Join('、', project.TargetIds)),
            (Strings.ProjectColumnUnit, $"{project.OrganisationName}（{project.Organisation}）"), (Strings.ProjectFieldPlace, project.Place), (Strings.ProjectFieldContent, project.Content),
            (Strings.ProjectFieldScale, project.Scale), (Strings.ProjectFieldDays, Days(project)),
        })
        {
            if (text is { Length: > 0 }) Terminal.Out.WriteLine(Strings.ProjectField.With(name, text));
        }

        PrintSources(story.Sources, project.Money);
        if (project.Funds.Any(fund => fund.Year is not null)) Terminal.Tables().Write(Funds(story));
        if (story.Progress.Count > 0) Terminal.Tables().Write(Progress(story.Progress));
        if (story.Money.Count > 0) PrintMoney(story);
        Terminal.Tables().Write(Versions(story.Versions));
    }

    public static void PrintMoney(ProjectStory story)
    {
        var words = story.Sources.ToDictionary(source => source.Source.Code, source => PlanTerms.Of(source.Source.Word));
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ProjectColumnNo).RightAligned(), new TableColumn(Strings.ProjectColumnDay).NoWrap(), new TableColumn(Strings.ProjectColumnKind).NoWrap(), new TableColumn(Strings.ProjectColumnSource).NoWrap(),
            new TableColumn(Strings.ProjectColumnAmount).RightAligned(), new TableColumn(Strings.ProjectColumnNote), new TableColumn(Strings.ProjectColumnWho).NoWrap());
        foreach (var entry in story.Money)
            table.AddRow(
                new Text("{0}".With(entry.No)), new Text(PlanTerms.Day(entry.On)), new Text(PlanTerms.Of(ProjectTerms.Of(entry.Kind))), new Text(words.GetValueOrDefault(entry.Source, entry.Source)),
                new Text(Money.InWan(entry.Amount)), new Text(Words(Corrections(entry), entry.Note, entry.Why)), new Text(entry.Who));
        Terminal.Tables().Write(table);
    }

    private static string? Corrections(ProjectMoney entry) => (entry.Corrects, entry.CorrectedBy, entry.Amount) switch
    {
        (_, { } by, _) => Strings.ProjectCorrectedBy.With(by),
        ({ } no, _, 0) => Strings.ProjectWithdraws.With(no),
        ({ } no, _, _) => Strings.ProjectCorrects.With(no),
        _ => null,
    };

    private static Table Funds(ProjectStory story)
    {
        var words = story.Sources.ToDictionary(source => source.Source.Code, source => PlanTerms.Of(source.Source.Word));
        var years = story.Project.Funds.Select(fund => fund.Year).Distinct().Order().ToList();
        var table = new Table { Border = TableBorder.Horizontal }.AddColumn(new TableColumn(Strings.ProjectColumnSource).NoWrap());
        foreach (var year in years) table.AddColumn(new TableColumn(year is { } known ? "{0}".With(known) : Strings.ProjectNoYear).RightAligned());
        foreach (var source in story.Project.Funds.GroupBy(fund => fund.Source))
            table.AddRow([new Text(words.GetValueOrDefault(source.Key, source.Key)), .. years.Select(year => new Text(source.FirstOrDefault(fund => fund.Year == year) is { } fund ? Money.InWan(fund.Amount) : ""))]);
        return table;
    }

    private static Table Progress(IReadOnlyList<ProjectProgress> entries)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ProjectColumnDay).NoWrap(), new TableColumn(Strings.ProjectColumnPercent).RightAligned(), new TableColumn(Strings.ProjectColumnWords), new TableColumn(Strings.ProjectColumnCompleted).RightAligned(),
            new TableColumn(Strings.ProjectColumnWho).NoWrap());
        foreach (var entry in entries)
            table.AddRow(new Text(PlanTerms.Day(entry.On)), new Text(Percent(entry.Percent)), new Text(Words(entry.Words, entry.Why)), new Text(entry.Completed is { } fen ? Money.InWan(fen) : ""), new Text(entry.Who));
        return table;
    }

    private static Table Versions(IReadOnlyList<ProjectVersion> versions)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ProjectColumnAt).NoWrap(), new TableColumn(Strings.ProjectColumnWho).NoWrap(), new TableColumn(Strings.ProjectColumnTotal).RightAligned(), new TableColumn(Strings.ProjectColumnChanged), new TableColumn(Strings.ProjectColumnWhy));
        foreach (var version in versions)
            table.AddRow(
                new Text(version.At.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)), new Text(version.Who), new Text(Money.InWan(version.Total)), new Text(string.Join(", ", version.Changed)), new Text(version.Why ?? ""));
        return table;
    }

    private static Table WithMoney(params TableColumn[] columns) => new Table { Border = TableBorder.Horizontal, Caption = new TableTitle(Strings.ProjectUnit) }.AddColumns(columns).AddColumns(
        new TableColumn(Strings.ProjectColumnPlanned).RightAligned(), new TableColumn(Strings.ProjectColumnArrived).RightAligned(), new TableColumn(Strings.ProjectColumnPaid).RightAligned(),
        new TableColumn(Strings.ProjectColumnRate).RightAligned(), new TableColumn(Strings.ProjectColumnCompleted).RightAligned());

    private static void Row(Table table, FundTotals money, params string[] cells) => table.AddRow(
    [
        .. cells.Select(cell => new Text(cell)), new Text(Money.InWan(money.Planned)), new Text(Money.InWan(money.Arrived)), new Text(Money.InWan(money.Paid)), new Text(Rate(money)),
        new Text(money.Completed is { } fen ? Money.InWan(fen) : ""),
    ]);

    private static string State(Project project) => project.Dropped ? Strings.ProjectDropped : project.Progress is { } progress ? Percent(progress.Percent) : Strings.ProjectNotStarted;

    private static string Days(Project project) => string.Join(" — ", new[] { project.Start, project.Completion }.Select(day => day is { } known ? PlanTerms.Day(known) : "")).Trim(' ', '—');

    private static string Words(params string?[] parts) => string.Join("；", parts.Where(part => part is { Length: > 0 }));

    private static string Percent(double percent) => percent.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Rate(FundTotals money) => money.Rate is { } rate ? (rate * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%" : "";
}

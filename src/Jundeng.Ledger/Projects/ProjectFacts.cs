namespace Jundeng.Ledger.Projects;

/// <summary>What an event says of a project.</summary>
internal static class ProjectFacts
{
    public static object Of(ProjectRow row, IReadOnlyList<ProjectFund> funds, ProjectBook book) => new
    {
        plan = book.Items.Plan.PublicId,
        task = book.Items.Numbers.TaskOf(row.ItemNo),
        row.Code,
        row.Name,
        targets = row.TargetIds,
        row.Place,
        row.Content,
        row.Scale,
        start = row.StartOn,
        completion = row.CompleteOn,
        row.Total,
        funds = funds.Select(fund => new { fund.Source, fund.Year, fund.Amount }),
        dropped = row.Dropped == 1,
    };
}

namespace Jundeng.Ledger.Projects;

/// <summary>Adds up the projects of a plan; those that were given up stand in the list and in no sum.</summary>
internal static class FundReport
{
    public static PlanFunds Of(ProjectBook book, string? task, DateOnly? asOf)
    {
        var rows = book.Rows.Where(row => task is null || book.Items.Numbers.TaskOf(row.ItemNo) == task).ToList();
        var projects = rows.ConvertAll(row => book.ToProject(row, asOf));
        var counted = projects.Where(project => !project.Dropped).ToLookup(project => project.TaskId);
        // A project stays with its task also where a later revision of the plan has it no more.
        var order = book.Items.Reading.Tasks.Select(one => (one.Id, one.Title)).Concat(counted.Select(group => group.Key).Where(id => book.Items.FindTask(id) is null).Select(id => (id, "")));
        return new PlanFunds(
            book.Items.Plan.PublicId, asOf, projects,
            [.. order.Where(one => counted.Contains(one.Item1)).Select(one => new TaskFunds(one.Item1, one.Item2, counted[one.Item1].Count(), Sum(counted[one.Item1])))],
            book.BySource(rows.Where(row => row.Dropped == 0), asOf), Sum(projects.Where(project => !project.Dropped)));
    }

    private static FundTotals Sum(IEnumerable<Project> projects) => projects.Aggregate(FundTotals.Zero, (sum, project) => sum.Add(project.Money));
}

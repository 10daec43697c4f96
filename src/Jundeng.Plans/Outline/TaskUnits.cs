namespace Jundeng.Plans.Outline;

/// <summary>The units that answer for a task.</summary>
internal sealed class TaskUnits
{
    // So few names are compared with each other faster than they are hashed.
    private const int Few = 12;

    private readonly OutlineNode _task;

    // what the task and its items say themselves
    private readonly IReadOnlyList<UnitStatement> _said;

    private TaskUnits(OutlineNode task)
    {
        _task = task;
        _said = task.Units;
        if (task.Children.Count == 0) return;
        var said = new List<UnitStatement>();
        Collect(task, said);
        _said = said;
    }

    /// <summary>Responsible units as written.</summary>
    public IReadOnlyList<string> Lead { get; private set; } = [];

    /// <summary>Cooperating units as written.</summary>
    public IReadOnlyList<string> With { get; private set; } = [];

    /// <summary>The units of each task.</summary>
    public static List<TaskUnits> Of(List<OutlineNode> tasks)
    {
        var units = tasks.ConvertAll(task => new TaskUnits(task));
        foreach (var task in units) task.Add(task._said.Count > 0 ? task._said : AboveOf(task._task));
        var sections = Sections(units);
        var lines = IsShared(units);
        var all = ClosesSections(sections);
        if (lines || all)
            foreach (var section in sections) Share(section, all);
        return units;
    }

    // a heading with a list of its own, or a list between heading and first task, speaks for each task below it
    private static IReadOnlyList<UnitStatement> AboveOf(OutlineNode task)
    {
        for (var above = task.Parent; above is not null; above = above.Parent)
            if (above.Units.Count > 0)
                return above.Units;
        return [];
    }

    // where most tasks name their units, one without has none; where few do, a line stands for all tasks before it
    private static bool IsShared(List<TaskUnits> tasks) => tasks.Count(task => task._said.Count > 0) * 2 < tasks.Count;

    // where several sections name units, each at its last task only, the list closes the section
    private static bool ClosesSections(List<List<TaskUnits>> sections)
    {
        var saying = sections.FindAll(section => section.Count > 1 && section.Exists(task => task._said.Count > 0));
        return saying.Count > 1 && saying.TrueForAll(section => section.FindIndex(task => task._said.Count > 0) == section.Count - 1);
    }

    private static void Share(List<TaskUnits> section, bool all)
    {
        var waiting = new List<TaskUnits>();
        foreach (var task in section)
        {
            if (task._said.Count == 0)
            {
                if (task is { Lead.Count: 0, With.Count: 0 }) waiting.Add(task);
                continue;
            }

            if (all || !task._task.Units.Any(said => said.InParagraph))
                foreach (var covered in waiting)
                    covered.Add(task._said);
            waiting.Clear();
        }
    }

    // tasks under one heading
    private static List<List<TaskUnits>> Sections(List<TaskUnits> tasks)
    {
        var sections = new List<List<TaskUnits>>();
        foreach (var task in tasks)
        {
            if (sections.Count == 0 || sections[^1][0]._task.Parent != task._task.Parent) sections.Add([]);
            sections[^1].Add(task);
        }

        return sections;
    }

    private static void Collect(OutlineNode node, List<UnitStatement> said)
    {
        said.AddRange(node.Units);
        foreach (var child in node.Children) Collect(child, said);
    }

    private void Add(IReadOnlyList<UnitStatement> statements)
    {
        Lead = Add(Lead, statements, statement => statement.Lead);
        With = Add(With, statements, statement => statement.With);
    }

    // each unit once, in the order of the text
    private static IReadOnlyList<string> Add(IReadOnlyList<string> units, IReadOnlyList<UnitStatement> statements, Func<UnitStatement, IReadOnlyList<string>> names)
    {
        List<string>? all = null;
        foreach (var statement in statements)
        {
            var said = names(statement);
            if (said.Count == 0) continue;
            if (units.Count == 0 && all is null && IsDistinct(said)) units = said;
            else (all ??= [.. units]).AddRange(said);
        }

        return all is null ? units : [.. all.Distinct()];
    }

    private static bool IsDistinct(IReadOnlyList<string> names)
    {
        if (names.Count > Few) return false;
        for (var i = 1; i < names.Count; i++)
            for (var j = 0; j < i; j++)
                if (names[i] == names[j])
                    return false;
        return true;
    }
}

namespace Jundeng.Plans.Outline;

/// <summary>Which units answer for which task.</summary>
internal static class TaskUnits
{
    public static Dictionary<OutlineNode, (List<string> Lead, List<string> With)> Of(List<OutlineNode> tasks)
    {
        var units = tasks.ToDictionary(task => task, _ => (Lead: new List<string>(), With: new List<string>()));
        foreach (var task in tasks) Add(units[task], HasUnits(task) ? Statements(task) : AboveOf(task));
        var lines = IsShared(tasks);
        var all = ClosesSections(tasks);
        if (lines || all)
            foreach (var section in Sections(tasks)) Share(section, units, all);
        return units;
    }

    // a heading with a list of its own, or a list between heading and first task, speaks for each task below it
    private static List<UnitStatement> AboveOf(OutlineNode task)
    {
        for (var above = task.Parent; above is not null; above = above.Parent)
            if (above.Units.Count > 0)
                return above.Units;
        return [];
    }

    // where most tasks name their units, one without has none; where few do, a line stands for all tasks before it
    private static bool IsShared(List<OutlineNode> tasks) => tasks.Count(HasUnits) * 2 < tasks.Count;

    // where several sections name units, each at its last task only, the list closes the section
    private static bool ClosesSections(List<OutlineNode> tasks)
    {
        var sections = Sections(tasks).FindAll(section => section.Count > 1 && section.Exists(HasUnits));
        return sections.Count > 1 && sections.TrueForAll(section => section.FindIndex(HasUnits) == section.Count - 1);
    }

    private static void Share(List<OutlineNode> section, Dictionary<OutlineNode, (List<string> Lead, List<string> With)> units, bool all)
    {
        var waiting = new List<OutlineNode>();
        foreach (var task in section)
        {
            if (!HasUnits(task))
            {
                if (units[task] is { Lead.Count: 0, With.Count: 0 }) waiting.Add(task);
                continue;
            }

            if (all || !task.Units.Exists(said => said.InParagraph))
                foreach (var covered in waiting)
                    Add(units[covered], Statements(task));
            waiting.Clear();
        }
    }

    // tasks under one heading
    private static List<List<OutlineNode>> Sections(List<OutlineNode> tasks)
    {
        var sections = new List<List<OutlineNode>>();
        foreach (var task in tasks)
        {
            if (sections.Count == 0 || sections[^1][0].Parent != task.Parent) sections.Add([]);
            sections[^1].Add(task);
        }

        return sections;
    }

    private static bool HasUnits(OutlineNode task) => task.Units.Count > 0 || task.Children.Exists(HasUnits);

    private static IEnumerable<UnitStatement> Statements(OutlineNode task) => task.Units.Concat(task.Children.SelectMany(Statements));

    private static void Add((List<string> Lead, List<string> With) units, IEnumerable<UnitStatement> statements)
    {
        var said = statements.ToList();
        Add(units.Lead, said.SelectMany(statement => statement.Lead));
        Add(units.With, said.SelectMany(statement => statement.With));
    }

    // each unit once, in the order of the text
    private static void Add(List<string> units, IEnumerable<string> names)
    {
        var known = units.ToHashSet();
        units.AddRange(names.Where(known.Add));
    }
}

using System.Text.RegularExpressions;

namespace Jundeng.Plans.Tests.Specs;

/// <summary>What a case expects. A null list means that the case does not speak of it.</summary>
internal sealed partial class Expectation
{
    public sealed record Target(string Surface, string Value, string Indicator, IReadOnlyList<string> Tags, int? Task);

    public sealed record Task(string Id, string Title, string? Domain)
    {
        public List<string> Responsible { get; } = [];

        public List<string> Cooperating { get; } = [];
    }

    public sealed record Finding(string Code, IReadOnlyList<string> Words);

    public List<Task>? Tasks { get; private set; }

    public List<Target>? Targets { get; private set; }

    public List<Finding>? Findings { get; private set; }

    public List<(string Name, string Value)> Fields { get; } = [];

    /// <exception cref="FormatException">A line is written in no known way.</exception>
    public static Expectation Parse(SpecCase spec)
    {
        var expected = new Expectation();
        foreach (var line in spec.Expected.Select(line => line.Trim()))
            if (line.Length > 0 && !expected.Add(line))
                throw new FormatException($"{spec}: '{line}' says nothing that is known.");
        return expected;
    }

    private bool Add(string line)
    {
        if (line == "无任务") Tasks ??= [];
        else if (line == "无目标") Targets ??= [];
        else if (line == "无疑点") Findings ??= [];
        else if (TaskLine().Match(line) is { Success: true } task) (Tasks ??= []).Add(new Task(task.Groups[1].Value, task.Groups[2].Value, task.Groups[3].Success ? task.Groups[3].Value : null));
        else if (UnitLine().Match(line) is { Success: true } units) (units.Groups[1].Value == "配合" ? Tasks![^1].Cooperating : Tasks![^1].Responsible).AddRange(units.Groups[2].Value.Split('；'));
        else if (FieldLine().Match(line) is { Success: true } field) Fields.Add((field.Groups[1].Value, field.Groups[2].Value));
        else if (line.StartsWith("! ", StringComparison.Ordinal)) AddFinding(line[2..].Split(" | "));
        else if (line.Split(" | ") is { Length: >= 2 } cells) AddTarget(cells);
        else return false;
        return true;
    }

    private void AddFinding(string[] cells) => (Findings ??= []).Add(new Finding(cells[0].Trim(), cells[1..]));

    private void AddTarget(string[] cells)
    {
        var tags = cells.Length > 3 ? cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        (Targets ??= []).Add(new Target(cells[0], cells[1].Trim(), cells.Length > 2 ? cells[2].Trim() : "", tags, Tasks is null ? null : Tasks.Count - 1));
    }

    [GeneratedRegex(@"^\[([^\]]+)\] (.+?)(?: \| (.+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex TaskLine();

    [GeneratedRegex(@"^(责任|配合)：(.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitLine();

    [GeneratedRegex(@"^(题名|文号|发文机关|成文日期|地区|规划期)：(.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex FieldLine();
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Jundeng.Plans.Corrections;

/// <summary>Corrections to and from YAML; every fault is told with its line.</summary>
internal static class CorrectionYaml
{
    private static readonly string[] s_actions = ["change", "add", "remove"];
    private static readonly string[] s_answers = ["mended", "accepted"];

    public static bool TryParse(string yaml, [NotNullWhen(true)] out CorrectionFile? file, out IReadOnlyList<CorrectionError> errors)
    {
        file = null;
        var faults = new List<CorrectionError>();
        errors = faults;
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException problem)
        {
            faults.Add(new CorrectionError((int)problem.Start.Line, CorrectionMessages.NotYaml(problem.InnerException?.Message ?? problem.Message)));
            return false;
        }

        if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is not YamlMappingNode root)
        {
            faults.Add(new CorrectionError(1, CorrectionMessages.Missing("sha256")));
            return false;
        }

        var sha256 = Text(root, "sha256", faults);
        var ids = Items(root, "ids").Select(item => Id(item, faults)).ToList();
        var corrections = Items(root, "corrections").Select(item => Correction(item, faults)).ToList();
        var answers = Items(root, "findings").Select(item => Answer(item, faults)).ToList();
        foreach (var (key, _) in root.Children)
            if (((YamlScalarNode)key).Value is not ("sha256" or "ids" or "corrections" or "findings"))
                faults.Add(Fault(key, CorrectionMessages.Unknown(key.ToString(), "sha256, ids, corrections, findings")));
        if (faults.Count > 0) return false;
        file = new CorrectionFile(sha256, corrections, answers) { Ids = ids };
        return true;
    }

    public static string Write(CorrectionFile file)
    {
        var yaml = new StringBuilder();
        yaml.Append("sha256: ").Append(file.Sha256).Append('\n');
        if (file.Ids.Count > 0) yaml.Append("ids:\n");
        foreach (var kept in file.Ids)
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{{Element(kept.IsTask)}: {Quote(kept.Id)}, at: [{kept.Start}, {kept.End}], text: {Quote(kept.Text)}}}\n");
        if (file.Corrections.Count > 0) yaml.Append("corrections:\n");
        foreach (var correction in file.Corrections)
        {
            yaml.Append("  - ").Append(s_actions[(int)correction.Action]).Append(": ").Append(Element(correction.IsTask)).Append('\n');
            Line(yaml, "id", correction.Id);
            yaml.Append(CultureInfo.InvariantCulture, $"    at: [{correction.Start}, {correction.End}]\n");
            Line(yaml, "text", correction.Text);
            if (correction.Set.Count > 0) yaml.Append("    set:\n");
            foreach (var (field, value) in correction.Set) yaml.Append("      ").Append(field).Append(": ").Append(Value(field, value)).Append('\n');
            Line(yaml, "why", correction.Why);
            Line(yaml, "who", correction.Who);
        }

        if (file.Answers.Count > 0) yaml.Append("findings:\n");
        foreach (var answer in file.Answers)
        {
            yaml.Append("  - code: ").Append(answer.Code).Append('\n');
            yaml.Append("    tasks: [").AppendJoin(", ", answer.Tasks.Select(Quote)).Append("]\n");
            yaml.Append("    targets: [").AppendJoin(", ", answer.Targets.Select(Quote)).Append("]\n");
            yaml.Append("    answer: ").Append(s_answers[answer.Mended ? 0 : 1]).Append('\n');
            Line(yaml, "why", answer.Why);
            Line(yaml, "who", answer.Who);
        }

        return yaml.ToString();
    }

    private static string Element(bool isTask) => isTask ? "task" : "target";

    private static string Value(string field, string? value) =>
        CorrectionFields.IsList(field) && value is not null ? $"[{string.Join(", ", value.Split(';').Select(Quote))}]" : Quote(value);

    private static void Line(StringBuilder yaml, string field, string value) => yaml.Append("    ").Append(field).Append(": ").Append(Quote(value)).Append('\n');

    private static string Quote(string? value)
    {
        if (value is null) return "null";
        var quoted = new StringBuilder("\"");
        foreach (var c in value)
            quoted.Append(c switch { '"' => "\\\"", '\\' => "\\\\", '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", < ' ' => $"\\x{(int)c:x2}", _ => c.ToString() });
        return quoted.Append('"').ToString();
    }

    private static KeptId Id(YamlMappingNode item, List<CorrectionError> faults)
    {
        var isTask = Find(item, "task") is not null;
        var (start, end) = Place(item, faults);
        return new KeptId(isTask, Text(item, Element(isTask), faults), start, end, Text(item, "text", faults), (int)item.Start.Line);
    }

    private static Correction Correction(YamlMappingNode item, List<CorrectionError> faults)
    {
        var action = Array.FindIndex(s_actions, name => Find(item, name) is not null);
        if (action < 0) faults.Add(Fault(item, CorrectionMessages.Missing("change | add | remove")));
        var element = action < 0 ? "target" : Text(item, s_actions[action], faults);
        if (element is not ("task" or "target")) faults.Add(Fault(item, CorrectionMessages.Unknown(element, "task, target")));
        var (start, end) = Place(item, faults);
        var set = new Dictionary<string, string?>();
        if (Find(item, "set") is YamlMappingNode fields)
            foreach (var (field, value) in fields.Children)
                set[field.ToString()] = value switch
                {
                    YamlSequenceNode list => string.Join(';', list.Select(each => each.ToString())),
                    YamlScalarNode { Style: ScalarStyle.Plain, Value: "null" or "~" or "" } => null,
                    _ => value.ToString(),
                };
        if (set.Count == 0 && action is 0 or 1) faults.Add(Fault(item, CorrectionMessages.Missing("set")));
        return new Correction((CorrectionAction)Math.Max(action, 0), element == "task", Text(item, "id", faults), start, end, Text(item, "text", faults), set, Text(item, "why", faults), Text(item, "who", faults), (int)item.Start.Line);
    }

    private static FindingAnswer Answer(YamlMappingNode item, List<CorrectionError> faults)
    {
        var answer = Text(item, "answer", faults);
        if (answer.Length > 0 && Array.IndexOf(s_answers, answer) < 0) faults.Add(Fault(item, CorrectionMessages.Unknown(answer, string.Join(", ", s_answers))));
        return new FindingAnswer(Text(item, "code", faults), List(item, "tasks"), List(item, "targets"), answer == s_answers[0], Text(item, "why", faults), Text(item, "who", faults), (int)item.Start.Line);
    }

    private static (int Start, int End) Place(YamlMappingNode item, List<CorrectionError> faults)
    {
        if (Find(item, "at") is YamlSequenceNode { Children.Count: 2 } at
            && int.TryParse(at[0].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(at[1].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var end) && start <= end) return (start, end);
        faults.Add(Fault(item, CorrectionMessages.NoPlace));
        return (0, 0);
    }

    private static IEnumerable<YamlMappingNode> Items(YamlMappingNode root, string name) =>
        Find(root, name) is YamlSequenceNode list ? list.OfType<YamlMappingNode>() : [];

    private static List<string> List(YamlMappingNode item, string name) => Find(item, name) is YamlSequenceNode list ? [.. list.Select(each => each.ToString())] : [];

    private static string Text(YamlMappingNode item, string name, List<CorrectionError> faults)
    {
        if (Find(item, name) is YamlScalarNode { Value: { Length: > 0 } value }) return value;
        faults.Add(Fault(item, CorrectionMessages.Missing(name)));
        return "";
    }

    private static YamlNode? Find(YamlMappingNode item, string name) => item.Children.TryGetValue(new YamlScalarNode(name), out var node) ? node : null;

    private static CorrectionError Fault(YamlNode node, LocalText message) => new((int)node.Start.Line, message);
}

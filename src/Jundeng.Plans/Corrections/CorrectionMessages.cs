namespace Jundeng.Plans.Corrections;

internal static class CorrectionMessages
{
    public static LocalText NotYaml(string reason) => new($"更正文件不是有效的 YAML：{reason}。请对照 docs/corrections.md 检查缩进和冒号。", $"The corrections file is no valid YAML: {reason}. Check indents and colons against docs/corrections.md.");

    public static LocalText Missing(string field) => new($"缺少“{field}”。请补上。", $"'{field}' is missing. Add it.");

    public static LocalText Unknown(string field, string known) => new($"不认识“{field}”。可用的是：{known}。", $"'{field}' is not known. Known are: {known}.");

    public static LocalText NoPlace => new("“at”应为两个整数 [开始, 结束]，以字符计。", "'at' must be two whole numbers [start, end], counted in code points.");

    public static LocalText OtherSource(string expected, string actual) => new(
        $"更正文件针对的原文（{Short(expected)}）不是这一份（{Short(actual)}）。请换用对应的更正文件，或重新核对。",
        $"The corrections were made for another source ({Short(expected)}) than this one ({Short(actual)}). Use the file that belongs to it, or review again.");

    public static LocalText NoSuch(string element, string id, string? now) => new(
        $"读取结果中没有{element}{id}{(now is null ? "" : $"；该位置现在是{now}")}。读取结果已变，请重新核对这一处。",
        $"The reading has no {English(element)} {id}{(now is null ? "" : $"; at its place there is now {now}")}. The reading has changed; review this place again.");

    public static LocalText Moved(string element, string id, string expected, string actual) => new(
        $"{element}{id}应为“{expected}”，现在是“{actual}”。读取结果已变，请重新核对这一处。",
        $"The {English(element)} {id} should read '{expected}' and now reads '{actual}'. The reading has changed; review this place again.");

    public static LocalText Exists(string element, string id) => new($"{element}{id}已经存在，新增的编号不能重复。", $"The {English(element)} {id} exists already; an added one needs an id of its own.");

    public static LocalText BadValue(string field, string? value) => new($"“{field}”不能是“{value}”。请对照 docs/corrections.md 的取值。", $"'{field}' cannot be '{value}'. See docs/corrections.md for its values.");

    public static LocalText UpperBelowValue => new("“upper”不能小于“value”。区间请把较小的数填在“value”。", "'upper' cannot be less than 'value'. Put the lower end of a range in 'value'.");

    public static LocalText Circular(string id) => new($"“partOf”使目标值{id}成为自己的组成部分。请另选所属总量。", $"'partOf' makes the target {id} a part of itself. Choose another whole.");

    public static LocalText Taken(string element, string id) => new($"该位置已有{element}{id}。请直接修改它。", $"At this place there is the {English(element)} {id} already. Change that one.");

    public static LocalText KeptTwice(string element, string id) => new($"{element}编号{id}出现了两次。请更正 ids。", $"The {English(element)} id {id} occurs twice. Mend the ids.");

    public static LocalText NoSuchFinding(string code) => new($"没有与此对应的“{code}”发现。读取结果已变，请重新核对。", $"No '{code}' finding matches this answer. The reading has changed; review it again.");

    public const string Task = "任务";
    public const string Target = "目标值";

    private static string English(string element) => element == Task ? "task" : "target";

    private static string Short(string sha256) => sha256.Length > 12 ? sha256[..12] : sha256;
}

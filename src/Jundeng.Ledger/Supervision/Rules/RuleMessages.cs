using Jundeng.Ledger.Assessment.Archive;

namespace Jundeng.Ledger.Supervision.Rules;

internal static class RuleMessages
{
    public static Refusal OtherDocument(RuleWords words, string fileName, SchemeName name) => new("other-rules", new(
        $"{words.Name.Zh} {name} 已入库，内容与“{fileName}”不同；已入库的版本不能更改，请把 version 加 1。",
        $"The {words.Name.En} {name} are in the ledger with other content than '{fileName}'; a version is never changed: raise its version."));

    public static Refusal Unknown(RuleWords words, string name, IReadOnlyList<string> known) => new("unknown-rules", Nearest.Of(name, known) is { } near
        ? new($"没有{words.Name.Zh}“{name}”；是否指 {near}？", $"There are no {words.Name.En} '{name}'; did you mean {near}?")
        : new($"没有{words.Name.Zh}“{name}”；请先用 {words.Command} 添加。", $"There are no {words.Name.En} '{name}'; add them with {words.Command}."));
}

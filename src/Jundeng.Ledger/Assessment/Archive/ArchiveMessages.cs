namespace Jundeng.Ledger.Assessment.Archive;

internal static class ArchiveMessages
{
    public static Refusal OtherDocument(string fileName, SchemeName name) => new("other-scheme", new(
        $"方案 {name} 已入库，内容与“{fileName}”不同；已入库的版本不能更改，请把 version 加 1。",
        $"The scheme {name} is in the ledger with other content than '{fileName}'; a version is never changed: raise its version."));

    public static Refusal UnknownScheme(string name, IReadOnlyList<string> known) => new("unknown-scheme", Nearest.Of(name, known) is { } near
        ? new($"没有方案“{name}”；是否指 {near}？", $"There is no scheme '{name}'; did you mean {near}?")
        : new($"没有方案“{name}”；请先用 jundeng scheme add 添加。", $"There is no scheme '{name}'; add it with jundeng scheme add."));

    public static Refusal UnknownCut(string id, IReadOnlyList<string> known) => new("unknown-cut", Nearest.Of(id, known) is { } near
        ? new($"没有截面“{id}”；是否指 {near}？", $"There is no cut '{id}'; did you mean {near}?")
        : new($"没有截面“{id}”；请先用 jundeng cut make 生成。", $"There is no cut '{id}'; make it with jundeng cut make."));

    public static Refusal UnknownRun(string id, IReadOnlyList<string> known) => new("unknown-run", Nearest.Of(id, known) is { } near
        ? new($"没有评价“{id}”；是否指 {near}？", $"There is no run '{id}'; did you mean {near}?")
        : new($"没有评价“{id}”；请先用 jundeng run make 生成。", $"There is no run '{id}'; make it with jundeng run make."));

    public static Refusal SameCut(string fileName, string id) => new("same-cut", new(
        $"“{fileName}”的观测值与截面 {id} 完全相同，未重复保存。", $"'{fileName}' holds the very observations of {id} and was not kept again."));

    public static Refusal SameRun(string scheme, string cut, string id) => new("same-run", new(
        $"方案 {scheme} 已对截面 {cut} 作过评价，即 {id}；如需核对，请用 jundeng run verify {id}。",
        $"The scheme {scheme} was applied to {cut} already, as {id}; to check it, use jundeng run verify {id}."));

    public static Refusal NoTargetOfPlan(SchemeName scheme) => new("no-target-of-plan", new(
        $"方案 {scheme} 没有取自计划的目标值（target: plan）；请改用数据文件。", $"The scheme {scheme} takes no target from a plan (target: plan); use a file of data."));
}

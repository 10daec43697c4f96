namespace Jundeng.Ledger.Settings;

internal static class SettingMessages
{
    public static Refusal Unknown(string name, string? nearest) => new("unknown-setting", nearest is null
        ? new($"没有设置“{name}”；用 jundeng settings show 查看。", $"There is no setting '{name}'; see jundeng settings show.")
        : new($"没有设置“{name}”；是否指 {nearest}？", $"There is no setting '{name}'; did you mean {nearest}?"));

    public static Refusal Misfit(Setting setting, string value) => new("setting-value", new(
        $"{setting.Name} 不能为“{value}”；应为{setting.Must.Zh}。", $"{setting.Name} cannot be '{value}'; it must be {setting.Must.En}."));

    public static Refusal Held(Setting setting, string value) => new("setting-held", new(
        $"{setting.Name} 已是 {value}；未作改动。", $"{setting.Name} is {value} already; nothing was changed."));
}

namespace Jundeng.Ledger.Settings;

/// <summary>What can be set about the pages as a whole.</summary>
public static class SiteSettings
{
    /// <summary>Stands at the foot of every page: who runs it, how to reach them, under which registration.</summary>
    public const string Foot = "site.foot";

    private const int LongestFoot = 300;

    internal static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Text(Foot, new("页脚文字，如主办单位、联系电话、备案号", "text at the foot of every page, such as who runs it, a telephone number, registrations"), LongestFoot),
    ];
}

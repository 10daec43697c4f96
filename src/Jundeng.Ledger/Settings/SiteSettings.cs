namespace Jundeng.Ledger.Settings;

/// <summary>What can be set about the pages as a whole.</summary>
public static class SiteSettings
{
    /// <summary>Stands at the foot of every page: who runs it, how to reach them, under which registration.</summary>
    public const string Foot = "site.foot";

    /// <summary>Where the public reaches the pages, such as <c>https://www.example.cn</c>; what is quoted from public pages begins with it.</summary>
    public const string Address = "site.address";

    private const int LongestFoot = 300;

    internal static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Text(Foot, new("页脚文字，如主办单位、联系电话、备案号", "text at the foot of every page, such as who runs it, a telephone number, registrations"), LongestFoot),
        Setting.Server(Address, new("公众访问的网址，公开页的固定链接以它开头", "where the public reaches the pages; the permanent links of public pages begin with it")),
    ];
}

using Jundeng.Ledger.Settings;

namespace Jundeng.Ledger.Releases;

/// <summary>What can be set about releases.</summary>
internal static class ReleaseSettings
{
    public const string SmallestCount = "release.smallest-count";

    public static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Whole(SmallestCount, new("发布时小于几的人数不予公开", "counts of people below this are hidden in releases"), 5, 1, 100),
    ];
}

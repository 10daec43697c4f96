using Jundeng.Ledger.Settings;

namespace Jundeng.Ledger.Releases;

/// <summary>What can be set about releases.</summary>
internal static class ReleaseSettings
{
    public const string SmallestCount = "release.smallest-count";
    public const string FeedbackLongest = "feedback.longest";
    public const string FeedbackPerHour = "feedback.per-hour";

    public static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Whole(SmallestCount, new("发布时小于几的人数不予公开", "counts of people below this are hidden in releases"), 5, 1, 100),
        Setting.Whole(FeedbackLongest, new("公众意见最多几个字", "most characters of a message of the public"), 1000, 100, 5000),
        Setting.Whole(FeedbackPerHour, new("一次发布每小时最多收几条公众意见", "most messages of the public on a release in an hour"), 60, 1, 10_000),
    ];
}

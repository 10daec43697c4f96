using System.Data.Common;
using Jundeng.Ledger;
using Jundeng.Ledger.Settings;

namespace Jundeng.Web.Hosting;

/// <summary>What the place says of itself on every page; the database is asked for it once a second at most.</summary>
internal sealed class Site(SettingService settings, WebSettings web)
{
    private static readonly TimeSpan s_fresh = TimeSpan.FromSeconds(1);

    private readonly TimeProvider _time = web.Time ?? TimeProvider.System;
    private volatile Known? _known;

    /// <summary>What is said now.</summary>
    public async ValueTask<SiteWords> WordsAsync(CancellationToken ct)
    {
        if (_known is { } known && _time.GetElapsedTime(known.At) < s_fresh) return known.Words;
        try
        {
            var at = _time.GetTimestamp();
            var words = new SiteWords((await settings.GetAsync(SiteSettings.Foot, ct)).Value, (await settings.GetAsync(SiteSettings.Address, ct)).Value);
            _known = new Known(words, at);
            return words;
        }
        catch (Exception broken) when (broken is DbException or LedgerRefusedException)
        {
            // The page that tells of a broken database must still be shown.
            return _known?.Words ?? SiteWords.None;
        }
    }

    private sealed record Known(SiteWords Words, long At);
}

using System.Data.Common;
using Jundeng.Ledger;
using Jundeng.Ledger.Settings;

namespace Jundeng.Web.Hosting;

/// <summary>The text at the foot of every page; the database is asked for it once a second at most.</summary>
internal sealed class SiteFoot(SettingService settings, WebSettings web)
{
    private static readonly TimeSpan s_fresh = TimeSpan.FromSeconds(1);

    private readonly TimeProvider _time = web.Time ?? TimeProvider.System;
    private volatile Known? _known;

    /// <summary>The text; empty where none was set.</summary>
    public async ValueTask<string> TextAsync(CancellationToken ct)
    {
        if (_known is { } known && _time.GetElapsedTime(known.At) < s_fresh) return known.Text;
        try
        {
            var (at, text) = (_time.GetTimestamp(), (await settings.GetAsync(SiteSettings.Foot, ct)).Value);
            _known = new Known(text, at);
            return text;
        }
        catch (Exception broken) when (broken is DbException or LedgerRefusedException)
        {
            // The page that tells of a broken database must still be shown.
            return _known?.Text ?? "";
        }
    }

    private sealed record Known(string Text, long At);
}

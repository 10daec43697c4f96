using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Jundeng.Web.Pages.PublicPages;

/// <summary>Tells people from programs without a puzzle: a form carries, signed, when it was shown. Nobody fills one in within seconds, nor after a day.</summary>
internal sealed class FormStamps(IDataProtectionProvider protection, WebSettings settings)
{
    public const string Field = "shown";

    /// <summary>A field that people do not see and leave empty.</summary>
    public const string Trap = "website";

    private static readonly TimeSpan s_least = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan s_most = TimeSpan.FromHours(24);

    private readonly IDataProtector _protector = protection.CreateProtector("form-stamp");
    private readonly TimeProvider _time = settings.Time ?? TimeProvider.System;

    public string Make() => _protector.Protect(_time.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture));

    public bool IsPlausible(string? stamp)
    {
        try
        {
            var shown = new DateTimeOffset(long.Parse(_protector.Unprotect(stamp ?? ""), CultureInfo.InvariantCulture), TimeSpan.Zero);
            return _time.GetUtcNow() - shown is var age && age >= s_least && age <= s_most;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}

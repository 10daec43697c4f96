using Jundeng.Ledger.Settings;

namespace Jundeng.Ledger.Accounts.Security;

/// <summary>What a new password must be.</summary>
internal static class PasswordRules
{
    // Hashing takes time with every letter; nobody types more.
    private const int Longest = 256;

    /// <summary>Everything that is wrong with a new password.</summary>
    /// <param name="name">The account.</param>
    /// <param name="password">The password.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="earlier">Hashes of earlier passwords, the last first.</param>
    public static IReadOnlyList<Refusal> Check(string name, string password, SettingValues settings, IReadOnlyList<string> earlier)
    {
        var refusals = new List<Refusal>();
        var (length, classes, history) = (settings.Whole(SecuritySettings.PasswordLength), settings.Whole(SecuritySettings.PasswordClasses), settings.Whole(SecuritySettings.PasswordHistory));
        if (password.Length < length) refusals.Add(SecurityMessages.TooShort(length));
        if (password.Length > Longest) refusals.Add(SecurityMessages.TooLong(Longest));
        if (Classes(password) < classes) refusals.Add(SecurityMessages.TooFewClasses(classes));
        if (password.Contains(name, StringComparison.OrdinalIgnoreCase)) refusals.Add(SecurityMessages.HoldsName);
        if (refusals.Count == 0 && earlier.Take(history).Any(hash => PasswordHash.Fits(hash, password))) refusals.Add(SecurityMessages.UsedBefore(history));
        return refusals;
    }

    private static int Classes(string password) => new Func<char, bool>[]
    {
        char.IsAsciiLetterLower, char.IsAsciiLetterUpper, char.IsAsciiDigit, c => !char.IsAsciiLetterOrDigit(c),
    }.Count(password.Any);
}

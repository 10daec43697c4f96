namespace Jundeng.Ledger.Settings;

/// <summary>What somebody once set.</summary>
/// <param name="Name">The name of the setting.</param>
/// <param name="Value">What it was set to; null where what is usual was taken back.</param>
/// <param name="At">When.</param>
/// <param name="Who">Who.</param>
/// <param name="Why">Why, where a reason was given.</param>
public sealed record SettingChange(string Name, string? Value, DateTimeOffset At, string Who, string? Why);

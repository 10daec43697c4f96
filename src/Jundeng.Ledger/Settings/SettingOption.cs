using Jundeng.Plans;

namespace Jundeng.Ledger.Settings;

/// <summary>A value that a setting can have.</summary>
/// <param name="Value">The value.</param>
/// <param name="Words">What it says.</param>
public sealed record SettingOption(string Value, LocalText Words);

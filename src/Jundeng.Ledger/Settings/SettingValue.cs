namespace Jundeng.Ledger.Settings;

/// <summary>A setting and what it is set to.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Value">What holds.</param>
/// <param name="IsSet">Whether a person set it; else the value is the usual one.</param>
public sealed record SettingValue(Setting Setting, string Value, bool IsSet);

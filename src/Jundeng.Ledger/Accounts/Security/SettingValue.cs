namespace Jundeng.Ledger.Accounts.Security;

/// <summary>A setting and what it is set to.</summary>
public sealed record SettingValue(SecuritySetting Setting, int Value);

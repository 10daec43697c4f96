using Jundeng.Plans;

namespace Jundeng.Ledger.Reports.Settings;

/// <summary>A setting as it holds.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsSet">Whether a person set it; else the value is the usual one.</param>
/// <param name="Words">What it is.</param>
public sealed record ReportSettingValue(string Name, string Value, bool IsSet, LocalText Words);

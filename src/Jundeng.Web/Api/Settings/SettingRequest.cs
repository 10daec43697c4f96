namespace Jundeng.Web.Api.Settings;

/// <summary>What a setting is to be.</summary>
/// <param name="Value">The value; null takes it back to the usual one.</param>
public sealed record SettingRequest(string? Value);

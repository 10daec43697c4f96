using Jundeng.Ledger.Settings;
using Jundeng.Plans;

namespace Jundeng.Web.Api.Settings;

/// <summary>A setting and what it is set to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What holds.</param>
/// <param name="IsSet">Whether a person set it; else the value is the usual one.</param>
/// <param name="Usual">What holds where nobody has set it.</param>
/// <param name="Words">What it says.</param>
/// <param name="Must">What a value must be.</param>
public sealed record SettingResponse(string Name, string Value, bool IsSet, string Usual, LocalText Words, LocalText Must)
{
    internal static SettingResponse Of(SettingValue value) => new(value.Setting.Name, value.Value, value.IsSet, value.Setting.Usual, value.Setting.Words, value.Setting.Must);
}

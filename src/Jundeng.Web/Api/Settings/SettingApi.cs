using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Settings;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Settings;

/// <summary>What holds for the whole ledger.</summary>
internal static class SettingApi
{
    public static void MapSettingApi(this IEndpointRouteBuilder api)
    {
        var settings = api.MapGroup("/settings").WithTags("Settings").For(AccessAction.SettingsChange);
        settings.MapGet("", ListSettings);
        settings.MapGet("/{name}", GetSetting).Tagged("name");
        settings.MapPut("/{name}", ChangeSetting).Tagged("name");
    }

    /// <summary>All settings.</summary>
    internal static async Task<Listed<SettingResponse>> ListSettings(SettingService settings, CancellationToken ct) => new([.. (await settings.ListAsync(ct)).Select(SettingResponse.Of)]);

    /// <summary>A setting.</summary>
    internal static async Task<One<SettingResponse>> GetSetting(string name, SettingService settings, CancellationToken ct) =>
        new(SettingResponse.Of((await settings.ListAsync(ct)).FirstOrDefault(value => value.Setting.Name == name) ?? throw new Ledger.LedgerRefusedException(ApiMessages.NoSetting(name))));

    /// <summary>Sets a setting, or where the value is null takes it back to the usual one.</summary>
    internal static async Task<One<SettingResponse>> ChangeSetting(string name, Body<SettingRequest> body, SettingService settings, CancellationToken ct) =>
        new(SettingResponse.Of(await settings.SetAsync(name, body.Value.Value, body.Act, ct)));
}

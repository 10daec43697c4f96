namespace Jundeng.Web.Api.Accounts;

/// <summary>Whether an account is closed.</summary>
/// <param name="Disabled">Whether it is.</param>
public sealed record DisableRequest(bool Disabled);

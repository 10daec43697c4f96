namespace Jundeng.Web.Api;

/// <summary>Nothing but, where wanted, a reason.</summary>
public sealed record NothingRequest;

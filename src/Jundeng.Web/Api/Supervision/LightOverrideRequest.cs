namespace Jundeng.Web.Api.Supervision;

/// <summary>A light that a person sets.</summary>
/// <param name="Light">Its id in the rules.</param>
/// <param name="Until">The last day on which it holds.</param>
public sealed record LightOverrideRequest(string Light, DateOnly Until);

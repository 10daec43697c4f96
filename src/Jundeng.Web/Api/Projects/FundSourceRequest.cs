namespace Jundeng.Web.Api.Projects;

/// <summary>A source of money.</summary>
/// <param name="Name">What the place calls it.</param>
public sealed record FundSourceRequest(string Name);

namespace Jundeng.Web.Api.PublicData;

/// <summary>A file of a release.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Where it is.</param>
public sealed record PublicFileResponse(string Name, string Address);

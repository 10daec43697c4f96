namespace Jundeng.Web.Api.Assessment;

/// <summary>A run to be made.</summary>
/// <param name="Scheme">The scheme, by id or id@version.</param>
/// <param name="Cut">Id of the cut.</param>
public sealed record MakeRunRequest(string Scheme, string Cut);

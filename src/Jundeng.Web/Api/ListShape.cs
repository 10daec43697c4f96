namespace Jundeng.Web.Api;

/// <summary>Says of a route that it answers with a list.</summary>
/// <param name="Row">What the rows are.</param>
internal sealed record ListShape(Type Row);

namespace Jundeng.Web.Api;

/// <summary>Says of a route that it answers with one thing, of which fields can be chosen.</summary>
internal sealed record OneShape;

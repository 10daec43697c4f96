namespace Jundeng.Web.Api;

/// <summary>Says of a route that a file is sent to it.</summary>
internal sealed record UploadShape;

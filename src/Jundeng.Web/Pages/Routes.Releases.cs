namespace Jundeng.Web.Pages;

/// <summary>Addresses of releases and of what the public says about them.</summary>
internal static partial class Routes
{
    public const string Releases = "/releases";

    public const string NewRelease = Releases + "/new";

    /// <summary>What the public says.</summary>
    public const string Messages = "/messages";

    public static string Release(string id) => $"{Releases}/{Uri.EscapeDataString(id)}";

    /// <summary>A file as the public gets it, or would.</summary>
    public static string ReleaseFile(string id, string name) => $"{Release(id)}/data/{name}";

    public static string MessagesOf(string release) => $"{Messages}?release={Uri.EscapeDataString(release)}";
}

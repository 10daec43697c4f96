namespace Jundeng.Web.Benchmarks;

/// <summary>A page that is measured.</summary>
/// <param name="IsPublic">Whether anybody asks for it; else somebody who has signed in.</param>
/// <param name="Path">Its address, with gaps for what differs from request to request.</param>
/// <param name="Name">What it is.</param>
internal sealed record Page(bool IsPublic, string Path, string Name)
{
    /// <summary>The pages of the list beside the program.</summary>
    public static IReadOnlyList<Page> All() =>
    [
        .. File.ReadLines(System.IO.Path.Combine(AppContext.BaseDirectory, "pages.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ', 3))
            .Select(parts => new Page(parts[0] == "public", parts[1], parts[2])),
    ];

    /// <summary>The address of a request.</summary>
    public string At(Province province, int request) => Path
        .Replace("{plan}", province.Plans[request % province.Plans.Count], StringComparison.Ordinal)
        .Replace("{round}", province.Rounds[request % province.Rounds.Count], StringComparison.Ordinal);
}

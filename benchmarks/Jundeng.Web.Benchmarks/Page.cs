namespace Jundeng.Web.Benchmarks;

/// <summary>A page that is measured.</summary>
/// <param name="Who">Who asks for it: one of the people of the province, or <c>public</c>.</param>
/// <param name="Path">Its address, with gaps for what differs from request to request.</param>
/// <param name="Name">What it is.</param>
internal sealed record Page(string Who, string Path, string Name)
{
    public bool IsPublic => Who == "public";

    /// <summary>The pages of the list beside the program.</summary>
    public static IReadOnlyList<Page> All() =>
    [
        .. File.ReadLines(System.IO.Path.Combine(AppContext.BaseDirectory, "pages.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ', 3))
            .Select(parts => new Page(parts[0], parts[1], parts[2])),
    ];

    /// <summary>The address of a request.</summary>
    public string At(Province province, int request) =>
        province.Things.Aggregate(Path, (path, thing) => path.Replace($"{{{thing.Key}}}", thing.Value[request % thing.Value.Count], StringComparison.Ordinal));
}

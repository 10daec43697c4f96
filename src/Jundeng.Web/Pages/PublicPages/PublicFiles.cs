using Jundeng.Ledger.Releases.Content;
using Jundeng.Publishing.Releases;
using Jundeng.Web.Language;

namespace Jundeng.Web.Pages.PublicPages;

/// <summary>The files of a release.</summary>
internal static class PublicFiles
{
    public const string Json = "release.json";
    public const string Workbook = "release.xlsx";

    /// <summary>The names of the tables, each with the key of its words and its columns.</summary>
    public static IReadOnlyList<(string Name, string Key, IReadOnlyList<string> Columns)> Tables { get; } =
    [
        ("plan-targets.csv", "public.data.targets", ReleaseCsv.Targets), ("results.csv", "public.data.results", ReleaseCsv.Results), ("observations.csv", "public.data.observations", ReleaseCsv.Observations),
    ];

    /// <summary>All columns, each once, with the tables that have it.</summary>
    public static IReadOnlyList<(string Column, IReadOnlyList<string> Tables)> Columns { get; } =
        [.. Tables.SelectMany(table => table.Columns).Distinct().Select(column => (column, (IReadOnlyList<string>)[.. Tables.Where(table => table.Columns.Contains(column)).Select(table => table.Name)]))];

    /// <summary>A file by its name; null where there is none.</summary>
    public static (byte[] Bytes, string ContentType)? Find(ReleaseContent content, string name, Words words)
    {
        switch (name)
        {
            case Json: return (ReleaseJson.ToBytes(content), "application/json; charset=utf-8");
            case Workbook:
                using (var stream = new MemoryStream())
                {
                    ReleaseWorkbook.Write(stream, content, words.Language);
                    return (stream.ToArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
                }

            case "plan-targets.csv": return Csv(output => ReleaseCsv.WriteTargets(output, content));
            case "results.csv": return Csv(output => ReleaseCsv.WriteResults(output, content));
            case "observations.csv": return Csv(output => ReleaseCsv.WriteObservations(output, content));
            default: return null;
        }
    }

    // With a mark at its beginning, by which spreadsheets read it as UTF-8.
    private static (byte[] Bytes, string ContentType) Csv(Action<TextWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new System.Text.UTF8Encoding(true))) write(writer);
        return (stream.ToArray(), "text/csv; charset=utf-8");
    }
}

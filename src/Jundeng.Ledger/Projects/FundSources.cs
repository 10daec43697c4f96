using CsvHelper;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;

namespace Jundeng.Ledger.Projects;

/// <summary>The sources of money that a region knows: the usual ones, and those that it has added.</summary>
internal sealed class FundSources
{
    public static readonly EventTable Table = new("fund_source", "name");

    private const string File = "Projects/fund-sources.csv";

    private const string SelectAdded = "SELECT name FROM fund_source WHERE region_id = @region ORDER BY event_seq";

    private static readonly IReadOnlyList<FundSource> s_usual = Usual();

    private FundSources(IEnumerable<string> added) => All = [.. s_usual, .. added.Select(name => new FundSource(name, new LocalText(name, name), []))];

    public IReadOnlyList<FundSource> All { get; }

    public static async Task<FundSources> LoadAsync(Session session, long region) => new(await session.QueryAsync<string>(SelectAdded, new { region }));

    /// <summary>The source of a code or of one of its names; null where there is none.</summary>
    public FundSource? Find(string text) => All.FirstOrDefault(source => source.Is(Text.Plain(text)));

    /// <summary>The source that is stored; one that is known no longer has its code for a name.</summary>
    public FundSource Of(string code) => All.FirstOrDefault(source => source.Code == code) ?? new FundSource(code, new LocalText(code, code), []);

    public Refusal Unknown(string text) => ProjectMessages.UnknownSource(text, Nearest.Of(text, All.SelectMany(source => source.Also.Append(source.Word.Zh).Append(source.Code))), All);

    private static List<FundSource> Usual()
    {
        using var stream = typeof(FundSources).Assembly.GetManifestResourceStream(File)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        using var csv = CsvReader.Create(bytes, CsvReaderOptions.Default with { Separator = ',' });
        var sources = new List<FundSource>();
        while (csv.Read()) sources.Add(new FundSource(csv.GetString("code"), new LocalText(csv.GetString("zh"), csv.GetString("en")), csv.GetString("also").Split(';', StringSplitOptions.RemoveEmptyEntries)));
        return sources;
    }
}

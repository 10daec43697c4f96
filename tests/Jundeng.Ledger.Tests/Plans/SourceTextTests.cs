using System.Security.Cryptography;
using System.Text;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;
using Jundeng.Plans.Documents;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Plans;

public sealed class SourceTextTests
{
    private const string Page = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>某县2026年度实施计划</title></head><body><article>
        <h1>某县2026年度实施计划</h1>
        <p>一、主要任务</p>
        <table><tr><th>序号</th><th>工作任务</th><th>目标</th><th>责任单位</th></tr>
        <tr><td>1</td><td rowspan="2">扩大就业</td><td>新增就业500人</td><td rowspan="2">县人社局</td></tr>
        <tr><td>2</td><td>培训农民800人次</td></tr></table>
        </article></body></html>
        """;

    private static readonly byte[] s_bytes = Encoding.UTF8.GetBytes(Page);

    private static readonly PlanText s_text = PlanDocument.TryDecode(s_bytes, "plan.html", out var text, out _) ? text : throw new InvalidOperationException();

    [Theory, EveryDatabase]
    public async Task FindAsync_SourceThatIsNoPlainText_GivesTheStoredTextWithTablesAndPlaces(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await AddAsync(ledger);
        // whatever an extractor would make of the bytes now, the text stays
        await ledger.Database.ExecuteAsync("UPDATE plan_source SET file_name = 'plan.bin', bytes = " + (engine == Engine.Sqlite ? "x'00'" : "'\\x00'"));

        var found = (await ledger.Plans.FindAsync("990101-2026"))!.Source!;

        Assert.Equal((s_text.Text, s_text.Sha256, s_text.Encoding, "html"), (found.Text, found.Sha256, found.Encoding, found.Format));
        Assert.Equal(s_text.Source.Parts, found.Source.Parts);
        Assert.Equal(s_text.Tables[0].Span, found.Tables[0].Span);
        Assert.Same(found.Tables[0].Rows[1].Cells[1], found.Tables[0].Rows[2].Cells[1]);
        Assert.Equal(PlanReader.Read(s_text).Targets, PlanReader.Read(found).Targets);
        Assert.NotEmpty(PlanReader.Read(found).Targets);
    }

    [Theory, EveryDatabase]
    public async Task FindAsync_StoredTextThatWasChanged_IsRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await AddAsync(ledger);
        await ledger.Database.ExecuteAsync("UPDATE plan_source_text SET extracted = REPLACE(extracted, '500人', '900人')");

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Plans.FindAsync("990101-2026"));

        Assert.Equal("source-reads-differently", refused.Reasons[0].Code);
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_PlainText_KeepsNoSecondCopy(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        var bytes = Encoding.UTF8.GetBytes("某县2026年计划\n一、就业\n1．稳定就业。新增就业岗位1750个。\n");
        Assert.True(PlanDocument.TryDecode(bytes, "plan.txt", out var text, out _));

        await ledger.Plans.AddAsync(new AddPlan { RegionCode = "990101", Reading = PlanReader.Read(text), Source = bytes, FileName = "plan.txt" }, Ledger.Act);

        Assert.Equal("0", await ledger.Database.ScalarAsync("SELECT COUNT(*) FROM plan_source_text"));
        Assert.Equal(text.Text, (await ledger.Plans.FindAsync("990101-2026"))!.Source!.Text);
    }

    [Theory, EveryDatabase]
    public async Task OpenAsync_DatabaseOfBefore_KeepsTheTextsThatItCanExtract(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await database.ExecuteAsync("CREATE TABLE schema_script (number BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL)");
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "src", "Jundeng.Ledger", "Storage", "Scripts"), "000*.sql").Order(StringComparer.Ordinal).Take(3))
        {
            var script = (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n");
            await database.ExecuteAsync(script);
            await database.ExecuteAsync($"INSERT INTO schema_script (number, name, sha256, applied_at) VALUES ({Path.GetFileName(path)[..4].TrimStart('0')}, '{Path.GetFileName(path)}', '{Sha256(script)}', '')");
        }

        await database.ExecuteAsync("INSERT INTO region (region_id, code, name) VALUES (1, '990101', '某县')");
        await InsertAsync(s_text.Sha256, "plan.html", s_bytes, Sha256(s_text.Text));
        await InsertAsync("b", "plan.txt", "某县2026年计划"u8.ToArray(), Sha256("某县2026年计划"));
        await InsertAsync("c", "plan.doc", [0, 1, 2], "none");

        await using var store = await LedgerStore.OpenAsync(database.Connection);

        Assert.Equal("1", await database.ScalarAsync("SELECT COUNT(*) FROM plan_source_text"));
        Assert.Equal(PlanTextJson.Write(s_text), await database.ScalarAsync("SELECT extracted FROM plan_source_text"));

        Task InsertAsync(string id, string file, byte[] bytes, string text) => database.ExecuteAsync($"""
            INSERT INTO plan_source (region_id, sha256, file_name, bytes, text_sha256, surrogate_pairs)
            VALUES (1, '{id}', '{file}', {(engine == Engine.Sqlite ? $"x'{Convert.ToHexString(bytes)}'" : $"'\\x{Convert.ToHexString(bytes)}'")}, '{text}', 0)
            """);
    }

    [Theory, EveryDatabase]
    public async Task FindAsync_TextThatWasNeverKept_IsExtractedOnTheSpot(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await AddAsync(ledger);
        await ledger.Database.ExecuteAsync("DELETE FROM plan_source_text");

        Assert.Equal(s_text.Text, (await ledger.Plans.FindAsync("990101-2026"))!.Source!.Text);
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static Task<PlanSummary> AddAsync(Ledger ledger) => AddAsync(ledger.Plans);

    private static Task<PlanSummary> AddAsync(PlanService plans) =>
        plans.AddAsync(new AddPlan { RegionCode = "990101", Reading = PlanReader.Read(s_text), Source = s_bytes, FileName = "plan.html" }, Ledger.Act);
}

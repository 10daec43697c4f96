using System.Text;
using Jundeng.Ledger.Plans;
using Jundeng.Plans;
using Jundeng.Plans.Documents;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Plans;

public sealed class PlanServiceTests
{
    private static readonly AddPlan s_plan = new() { RegionCode = "990101", Reading = Samples.Reading };

    [Theory, EveryDatabase]
    public async Task AddAsync_WithoutSource_PutsThePlanInForce(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        var summary = await ledger.Plans.AddAsync(s_plan, Ledger.Act);

        Assert.Equal(("990101-2026", "990101", "某县", "某县2026年度实施计划"), (summary.Id, summary.RegionCode, summary.RegionName, summary.Title));
        Assert.Equal((2026, 2026, 4, 8, 1), (summary.From, summary.To, summary.Tasks, summary.Targets, summary.Findings));
        Assert.Equal((false, 1), (summary.HasSource, summary.Revision));
        Assert.Equal([summary], await ledger.Plans.ListAsync());
    }

    [Theory, EveryDatabase]
    public async Task FindAsync_WithoutSource_GivesBackTheReading(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        var summary = await ledger.Plans.AddAsync(s_plan, Ledger.Act);

        var found = await ledger.Plans.FindAsync(summary.Id);

        Assert.Equal(summary, found!.Summary);
        Assert.Null(found.Source);
        AssertSame(Samples.Reading, found.Reading);
    }

    [Theory, EveryDatabase]
    public async Task FindAsync_UnknownId_GivesNull(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        Assert.Null(await ledger.Plans.FindAsync("990101-2026"));
    }

    [Theory, EveryDatabase]
    public async Task FindAsync_SourceWithSurrogatePairs_GivesBackThePlacesAndTheText(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        var text = PlanText.FromString("𠮷县2026年计划：𠮷新增岗位1750个。");
        var span = new TextSpan(text.Text.IndexOf("1750个", StringComparison.Ordinal), text.Text.IndexOf('。', StringComparison.Ordinal));
        var reading = new PlanReading(
            new DocumentInfo("𠮷县2026年计划", null, null, null, null, 2026, 2026, text.Sha256),
            [Samples.Task("1", null, "就业") with { Span = new TextSpan(0, text.Text.Length) }],
            [Samples.Target("t1", "1", "新增岗位", Comparator.Equal, 1750, "个") with { Span = span, Text = "1750个" }],
            [new Finding(FindingCode.Unassigned, Severity.Warning, new LocalText("无", "none"), [span, new TextSpan(2, 2)], ["1"], ["t1"])]);
        var bytes = Encoding.UTF8.GetBytes(text.Text);
        var plan = new AddPlan { RegionCode = "990102", Reading = reading, Source = bytes, FileName = "计划.txt" };

        var summary = await ledger.Plans.AddAsync(plan, Ledger.Act);
        var found = await ledger.Plans.FindAsync(summary.Id);

        Assert.True(summary.HasSource);
        Assert.Equal(text.Text, found!.Source!.Text);
        AssertSame(reading, found.Reading);
        Assert.Equal("1750个", found.Reading.Targets[0].Span.Of(found.Source.Text).ToString());
        var source = await ledger.Plans.SourceAsync(summary.Id);
        Assert.Equal((text.Sha256, "计划.txt"), (source!.Sha256, source.FileName));
        Assert.Equal(bytes, source.Bytes);
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_SourceInGb18030_KeepsItByteForByte(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        var bytes = gb18030.GetBytes("某县2026年度实施计划\r\n一、就业\r\n1．稳定就业。新增就业岗位1750个。\r\n");
        Assert.True(PlanDocument.TryDecode(bytes, "p.txt", out var text, out _));
        var reading = new PlanReading(Samples.Reading.Document with { Sha256 = text.Sha256 }, [], [], []);

        var summary = await ledger.Plans.AddAsync(new AddPlan { RegionCode = "990101", Reading = reading, Source = bytes, FileName = "p.txt" }, Ledger.Act);

        Assert.Equal(bytes, (await ledger.Plans.SourceAsync(summary.Id))!.Bytes);
        Assert.Equal(text.Text, (await ledger.Plans.FindAsync(summary.Id))!.Source!.Text);
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_SameSourceTwice_IsRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        var bytes = "某县2026年计划"u8.ToArray();
        Assert.True(PlanDocument.TryDecode(bytes, "计划.txt", out var text, out _));
        var reading = Samples.Reading with { Document = Samples.Reading.Document with { Sha256 = text.Sha256 } };
        var plan = s_plan with { Reading = reading, Source = bytes, FileName = "计划.txt" };
        await ledger.Plans.AddAsync(plan, Ledger.Act);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Plans.AddAsync(plan with { Title = "另一个名称" }, Ledger.Act));

        Assert.Equal(
            new Refusal("same-source", new LocalText(
                "“计划.txt”与计划 990101-2026 的原文完全相同，未重复添加。",
                "'计划.txt' is the very source of the plan 990101-2026 and was not added again.")),
            Assert.Single(refused.Reasons));
        Assert.Single(await ledger.Plans.ListAsync());
        // For another region it is another plan.
        Assert.Equal("990102-2026", (await ledger.Plans.AddAsync(plan with { RegionCode = "990102" }, Ledger.Act)).Id);
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_SameContentTwice_IsRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ledger.Plans.AddAsync(s_plan, Ledger.Act);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Plans.AddAsync(s_plan, Ledger.Act));

        Assert.Equal("same-plan", Assert.Single(refused.Reasons).Code);
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_SecondPlanOfTheYear_GetsANumberBehindItsId(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        Assert.Equal("990101-2026", (await ledger.Plans.AddAsync(s_plan, Ledger.Act)).Id);
        Assert.Equal("990101-2026-2", (await ledger.Plans.AddAsync(s_plan with { Title = "第二个计划" }, Ledger.Act)).Id);
        Assert.Equal("990101-2026-3", (await ledger.Plans.AddAsync(s_plan with { Title = "第三个计划" }, Ledger.Act)).Id);
        Assert.Equal("990101-2024", (await ledger.Plans.AddAsync(s_plan with { From = 2024 }, Ledger.Act)).Id);
        Assert.Equal(["990101-2024", "990101-2026", "990101-2026-2", "990101-2026-3"], (await ledger.Plans.ListAsync()).Select(plan => plan.Id));
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_RegionWithoutName_IsCalledByItsCodeUntilItGetsOne(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        var nameless = s_plan with { Reading = Samples.Reading with { Document = Samples.Reading.Document with { Region = null } } };

        Assert.Equal("990101", (await ledger.Plans.AddAsync(nameless, Ledger.Act)).RegionName);
        Assert.Equal("清岚县", (await ledger.Plans.AddAsync(nameless with { Title = "二", RegionName = "清岚县" }, Ledger.Act)).RegionName);
        Assert.All(await ledger.Plans.ListAsync(), plan => Assert.Equal("清岚县", plan.RegionName));
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_OtherNameForAKnownRegion_IsRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ledger.Plans.AddAsync(s_plan with { RegionName = "清岚县" }, Ledger.Act);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(
            () => ledger.Plans.AddAsync(s_plan with { Title = "二", RegionName = "禾岭县" }, Ledger.Act));

        Assert.Equal("The region code 990101 is known as '清岚县', not '禾岭县'; check the code, or leave out the name.", Assert.Single(refused.Reasons).Message.En);
    }

    [Theory]
    [InlineData("99/01", 2026, 2026, "region-code")]
    [InlineData("9", 2026, 2026, "region-code")]
    [InlineData("990101", 2026, 2025, "years")]
    [InlineData("990101", 206, 2026, "years")]
    public async Task AddAsync_BadCodeOrYears_IsRefused(string code, int from, int to, string reason)
    {
        await using var ledger = await Ledger.OpenAsync(Engine.Sqlite);
        var plan = s_plan with { RegionCode = code, From = from, To = to };

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Plans.AddAsync(plan, Ledger.Act));

        Assert.Equal(reason, Assert.Single(refused.Reasons).Code);
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_UnsoundReading_IsRefusedWithEveryReason(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        var reading = Samples.Reading with
        {
            Targets =
            [
                Samples.Target("t1", "9", "甲", Comparator.Equal, 1, null),
                Samples.Target("t1", null, "乙", Comparator.Equal, 1, null) with { PartOf = "t8" },
            ],
        };

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Plans.AddAsync(s_plan with { Reading = reading }, Ledger.Act));

        Assert.Equal(
            [
                "The id 't1' occurs twice; give each once.",
                "The target t1 belongs to the task '9', which does not exist; mend the task's id.",
                "The target t1 is part of 't8', which does not exist; mend the id.",
            ],
            refused.Reasons.Select(reason => reason.Message.En));
        Assert.Empty(await ledger.Plans.ListAsync());
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_NulInTheText_IsRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        var reading = Samples.Reading with { Tasks = [Samples.Task("1", null, "稳定\0就业")], Targets = [], Findings = [] };

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Plans.AddAsync(s_plan with { Reading = reading }, Ledger.Act));

        Assert.Equal("The text holds NUL characters, so the file may be damaged; take a sound copy.", Assert.Single(refused.Reasons).Message.En);
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_ReadingOfAnotherSource_IsRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(
            () => ledger.Plans.AddAsync(s_plan with { Source = "别的计划"u8.ToArray(), FileName = "别的.txt" }, Ledger.Act));

        Assert.Equal("other-source", Assert.Single(refused.Reasons).Code);
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_ManyAtOnce_GivesEachItsOwnId(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        var plans = await Task.WhenAll(Enumerable.Range(1, 12).Select(
            n => Task.Run(() => ledger.Plans.AddAsync(s_plan with { RegionCode = $"99010{n % 3}", Title = $"计划 {n}" }, Ledger.Act))));

        Assert.Equal(12, plans.Select(plan => plan.Id).Distinct().Count());
        Assert.Equal(12, (await ledger.Plans.ListAsync()).Count);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    private static void AssertSame(PlanReading expected, PlanReading actual)
    {
        // Lists compare by content, decimals by their digits.
        Assert.Equal(Written(expected), Written(actual));
        Assert.Equivalent(expected, actual, strict: true);
    }

    private static string Written(PlanReading reading)
    {
        using var stream = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(stream)) PlanReadingJson.Write(writer, reading, new CodePoints(""));
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

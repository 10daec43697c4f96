using Jundeng.Ledger.Plans;
using Jundeng.Plans;
using Jundeng.Plans.Documents;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Plans;

public sealed class RealPlanTests
{
    private static readonly string[] s_names = ["suichang-2012", "hangzhou-2012", "ningde-2013", "zhejiang-2016"];

    [Theory, EveryDatabase]
    public async Task FindAsync_PublishedPlans_GivesBackEveryPlaceOfTheReading(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        foreach (var (name, n) in s_names.Select((name, n) => (name, n)))
            await AssertComesBackAsync(ledger, $"99000{n}", Repository.ReferenceFile("plans", name + ".txt"));
    }

    [Theory, EveryDatabase]
    public async Task FindAsync_SamplePlan_GivesBackEveryPlaceOfTheReading(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        await AssertComesBackAsync(ledger, "990101", Path.Combine(Repository.Root, "samples", "qinglan", "plan.txt"));
    }

    private static async Task AssertComesBackAsync(Ledger ledger, string region, string file)
    {
        var bytes = await File.ReadAllBytesAsync(file);
        Assert.True(PlanDocument.TryDecode(bytes, file, out var text, out _));
        var reading = PlanReader.Read(text);
        Assert.NotEmpty(reading.Tasks);
        Assert.NotEmpty(reading.Targets);
        var plan = new AddPlan { RegionCode = region, Reading = reading, Source = bytes, FileName = Path.GetFileName(file), From = 2012 };

        var added = await ledger.Plans.AddAsync(plan, Ledger.Act);
        var found = (await ledger.Plans.FindAsync(added.Id))!;

        Assert.Equivalent(reading, found.Reading, strict: true);
        Assert.Equal(text.Text, found.Source!.Text);
        Assert.All(found.Reading.Targets, target => Assert.Equal(target.Text, target.Span.Of(found.Source.Text).ToString()));
        Assert.Equal(bytes, (await ledger.Plans.SourceAsync(added.Id))!.Bytes);
        Assert.Equal(reading.Targets.Count, (await ledger.Attainment.ForPlanAsync(added.Id))!.Targets.Count);
    }
}

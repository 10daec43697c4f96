using Jundeng.Testing;

namespace Jundeng.Plans.Tests.Robustness;

/// <summary>Any text is read; nothing is thrown, and every place of a reading lies where it says.</summary>
public sealed class RobustnessTests
{
    private const int Seed = 20240917;
    private const int Texts = 10_000;
    private const int LengthOfShape = 20_000;

    public static IEnumerable<TheoryDataRow<string>> ShapeNames => Shapes.Repeated.Keys.Select(name => new TheoryDataRow<string>(name));

    [Fact]
    public void Read_DamagedPlans_KeepsItsRules()
    {
        var mutations = new Mutations(Seed, Plans());
        for (var i = 0; i < Texts; i++)
        {
            var text = mutations.Next();
            try
            {
                ReadingRules.Check(text);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                Assert.Fail($"Text {i} of seed {Seed}: {fault.GetType().Name} {fault.Message}\n{text}");
            }
        }
    }

    [Fact]
    public void Read_WholePlans_KeepsItsRules() => Assert.All(Plans(), text => ReadingRules.Check(text));

    [Theory]
    [MemberData(nameof(ShapeNames))]
    public void Read_OneThingOverAndOver_KeepsItsRules(string name)
    {
        var text = Shapes.Of(name, LengthOfShape);
        ReadingRules.Check(text);
        ReadingRules.Check("一、重点任务\n1.办好学前教育。" + text + "\n责任单位：县教育局\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("　\u00A0\t\r\n ")]
    [InlineData("\uFEFF")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("1")]
    [InlineData("一、")]
    [InlineData("（一）")]
    [InlineData("责任单位：")]
    [InlineData("3所")]
    public void Read_AlmostNothing_HasNoTask(string text) => Assert.Empty(ReadingRules.Check(text).Tasks);

    // a range that falls is two numbers
    [Theory]
    [InlineData("省级补助420～0万元", 0)]
    [InlineData("计划投资7.8-6亿元", 600_000_000)]
    [InlineData("新建学校5—3所", 3)]
    public void Read_AFallingRange_ReadsTheQuantity(string text, int value)
    {
        var target = Assert.Single(ReadingRules.Check(text).Targets);
        Assert.Null(target.Upper);
        Assert.Equal(value, target.Value);
    }

    [Fact]
    public void Read_LoneSurrogates_ReadsTheRest()
    {
        var reading = ReadingRules.Check("一、重点任务\n1.扩\uD83D大就业。新增就业500人。");
        Assert.Equal("扩\uFFFD大就业", Assert.Single(reading.Tasks).Title);
        Assert.Equal(500, Assert.Single(reading.Targets).Value);
    }

    [Fact]
    public void Read_AByteOrderMarkInTheText_ReadsTheRest() =>
        Assert.Equal("扩大就业", Assert.Single(ReadingRules.Check("\uFEFF一、重点任务\n\uFEFF1.扩大就业。新增就业500人。").Tasks).Title);

    // the sample always, the published plans where they are
    private static List<string> Plans()
    {
        var files = new List<string> { Path.Combine(Repository.Root, "samples", "qinglan", "plan.txt") };
        files.AddRange(Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Jundeng.Plans.Tests", "Plans"), "*.txt").Order(StringComparer.Ordinal));
        var published = Path.Combine(Repository.Reference, "plans");
        if (Directory.Exists(published)) files.AddRange(Directory.GetFiles(published, "*.txt").Order(StringComparer.Ordinal));
        return files.ConvertAll(File.ReadAllText);
    }
}

using System.Globalization;
using System.Xml.Linq;
using Jundeng.Publishing.Drawings;

namespace Jundeng.Publishing.Tests.Drawings;

public sealed class DrawingFileTests
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    private static readonly BarWords s_words = new("实现度", "未报", "目标", "平均");

    private static Drawing Bars => BarDrawing.Of(
        "各地",
        [
            new BarRow("甲<县>", "50") { Low = 50, Goal = 100 },
            new BarRow("名称特别特别特别特别特别特别特别特别特别特别特别长的一个县", "20–80") { Low = 20, High = 80, Mean = 60 },
            new BarRow("丙县\u0001", "–"),
        ],
        100,
        s_words);

    private static Drawing Periods => PeriodDrawing.Of("差距", [new PeriodPoint("2029", 10, 20, 40, 12), new PeriodPoint("2030", 12, 22, 30)], new PeriodWords("平均", "范围", "甲县"))!;

    private static Drawing Years => YearDrawing.Of("历年", [new YearBar("2029", 100, null, "未报"), new YearBar("2030", 100, 80, "80 个")], "完成", "目标")!;

    private static Drawing Values => ValueDrawing.Of("填报", [new DayValue(new DateOnly(2030, 6, 30), 5, "5", "06-30")], new DateOnly(2030, 1, 1), new DateOnly(2030, 12, 31), (10, "10"), ("填报值", "目标值"));

    public static TheoryData<string> Kinds => ["bars", "periods", "years", "values"];

    private static Drawing Of(string kind) => kind switch { "bars" => Bars, "periods" => Periods, "years" => Years, _ => Values };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ToBytes_AnyDrawing_StandsForItselfWithoutScriptOrAnythingFromElsewhere(string kind)
    {
        var svg = Read(Of(kind), new DrawingFrame("标题 <b>", ["来源：甲县", "数据版本 cut-1"]));

        Assert.Equal(s_svg + "svg", svg.Name);
        Assert.Equal("标题 <b>", svg.Element(s_svg + "title")!.Value);
        Assert.EndsWith("来源：甲县\n数据版本 cut-1", svg.Element(s_svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.Contains("来源：甲县", svg.Descendants(s_svg + "text").Select(text => text.Value));
        Assert.Equal("sans-serif", svg.Attribute("font-family")!.Value);
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "style" or "image" or "use" or "foreignObject" or "a");
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "class" or "style" or "href" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.All(svg.Descendants().Where(element => element.Name.LocalName is "rect" or "circle" or "line" or "polyline" or "text"), shape => Assert.True(shape.Attribute("fill") is not null || shape.Attribute("stroke") is not null));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ToBytes_AnyDrawing_LiesInsideItsSpace(string kind)
    {
        var svg = Read(Of(kind), new DrawingFrame(new string('长', 200), ["来源"]));
        var (width, height) = (double.Parse(svg.Attribute("width")!.Value, CultureInfo.InvariantCulture), double.Parse(svg.Attribute("height")!.Value, CultureInfo.InvariantCulture));

        foreach (var shape in svg.Descendants().Where(element => element.Attribute("x") is not null && element.Ancestors(s_svg + "defs").FirstOrDefault() is null))
        {
            var moved = shape.Ancestors(s_svg + "g").Select(group => group.Attribute("transform")!.Value[10..^1].Split(' ').Select(Number).ToArray()).ToList();
            var (x, y) = (Number(shape.Attribute("x")!.Value) + moved.Sum(by => by[0]), Number(shape.Attribute("y")!.Value) + moved.Sum(by => by[1]));
            Assert.InRange(x, 0, width);
            Assert.InRange(y, 0, height);
            if (shape.Name.LocalName != "rect") continue;
            Assert.InRange(x + Number(shape.Attribute("width")!.Value), 0, width);
            Assert.InRange(y + Number(shape.Attribute("height")!.Value), 0, height);
        }
    }

    [Fact]
    public void ToBytes_Bars_AreAsLongAsTheirValuesAndHatchedWhereMissing()
    {
        var svg = Read(Bars, new DrawingFrame("标题", []));
        var bars = svg.Descendants(s_svg + "rect").Where(bar => bar.Element(s_svg + "title") is not null).ToList();
        var hatched = svg.Descendants(s_svg + "rect").Where(bar => bar.Attribute("fill")?.Value == "url(#page-hatch)").Select(bar => Number(bar.Attribute("width")!.Value)).ToList();

        Assert.Equal(["甲<县> 50", "名称特别特别特别特别特别特别特别特别特别特别特别长的一个县 20–80"], bars.Select(bar => bar.Element(s_svg + "title")!.Value));
        Assert.Equal(2.5, Number(bars[0].Attribute("width")!.Value) / Number(bars[1].Attribute("width")!.Value), 9);
        Assert.Equal(3.0, hatched[^1] / Number(bars[1].Attribute("width")!.Value), 9);
        Assert.Contains("丙县\uFFFD", svg.Descendants(s_svg + "text").Select(text => text.Nodes().OfType<XText>().Last().Value));
        Assert.Equal(["实现度", "未报", "目标", "平均"], Bars.Keys.Select(key => key.Words));
    }

    // A value just below its target stood under the line of the target.
    [Theory]
    [InlineData(90, true)]
    [InlineData(50, false)]
    [InlineData(120, false)]
    public void Year_ValueJustBelowItsTarget_StandsAboveTheLine(double reached, bool moved)
    {
        var drawing = YearDrawing.Of("历年", [new YearBar("2030", 100, reached, "值")], "完成", "目标")!;

        double Of(string style, string place) => double.Parse(drawing.Shapes.Last(shape => shape.Class == style && (shape.Words is null or "值")).Places.Single(one => one.Name == place).Value, CultureInfo.InvariantCulture);
        var (text, line, bar) = (Of("chart-name", "y"), Of("bar-target", "y1"), Of("bar-value", "y"));
        Assert.Equal(moved ? line - 6 : bar - 6, text);
    }

    [Fact]
    public void Of_NothingToSee_IsNoDrawing()
    {
        Assert.Null(PeriodDrawing.Of("差距", [new PeriodPoint("2030", 1, 2, 3)], new PeriodWords("平均", "范围")));
        Assert.Null(YearDrawing.Of("历年", [new YearBar("2030", 0, null, "未报")], "完成", "目标"));
    }

    [Fact]
    public void Of_PeriodsThatAreAllTheSame_StillHaveAScale()
    {
        var same = PeriodDrawing.Of("差距", [new PeriodPoint("2029", 5, 5, 5), new PeriodPoint("2030", 5, 5, 5)], new PeriodWords("平均", "范围"))!;

        Assert.All(same.Shapes.SelectMany(shape => shape.Places), place => Assert.DoesNotContain("NaN", place.Value, StringComparison.Ordinal));
    }

    private static XElement Read(Drawing drawing, DrawingFrame frame)
    {
        using var stream = new MemoryStream(DrawingFile.ToBytes(drawing, frame));
        return XDocument.Load(stream).Root!;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

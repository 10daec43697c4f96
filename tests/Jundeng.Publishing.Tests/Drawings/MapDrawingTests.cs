using Jundeng.Ledger.Maps;
using Jundeng.Publishing.Drawings;

namespace Jundeng.Publishing.Tests.Drawings;

public sealed class MapDrawingTests
{
    private static readonly MapRegion s_a = new("990101", "甲县");
    private static readonly MapRegion s_b = new("990102", "乙县");
    private static readonly MapRegion s_c = new("990103", "丙县");

    private static double[] Square(double x, double y, double size = 1) => [x, y, x + size, y, x + size, y + size, x, y + size, x, y];

    private static MapShape[] Squares => [new(s_a, [Square(0, 0)]), new(s_b, [Square(1, 0)]), new(s_c, [Square(2, 0)]), new(null, [Square(3, 0)])];

    [Fact]
    public void Of_Squares_FitIntoTheSpaceWithNorthAbove()
    {
        var outline = MapOutline.Of([new(s_a, [Square(0, 0)]), new(s_b, [Square(0, 1)])]);

        var (below, above) = (Places(outline.Shapes[0].Path), Places(outline.Shapes[1].Path));
        Assert.True(above.Max(place => place.Y) <= below.Max(place => place.Y));
        Assert.Equal(below.Min(place => place.Y), above.Max(place => place.Y));
        Assert.All(below.Concat(above), place => Assert.True(place.X >= 0 && place.X <= outline.Width && place.Y >= 0 && place.Y <= outline.Height));
    }

    // At 60° north a degree of longitude is half as long as one of latitude.
    [Fact]
    public void Of_FarNorth_LongitudesAreShorter()
    {
        var outline = MapOutline.Of([new(s_a, [Square(10, 59.5)])]);

        Assert.Equal(0.5, (outline.Width - 8) / (outline.Height - 8), 3);
    }

    [Fact]
    public void Of_VeryManyPlaces_AreDrawnWithFewAndKeepTheirShape()
    {
        var circle = Enumerable.Range(0, 200_001).SelectMany(i => new[] { Math.Cos(i * Math.PI / 100_000), Math.Sin(i * Math.PI / 100_000) }).ToArray();
        (circle[^2], circle[^1]) = (circle[0], circle[1]);

        var outline = MapOutline.Of([new(s_a, [circle])]);

        var places = Places(outline.Shapes[0].Path);
        Assert.InRange(places.Count, 16, 400);
        Assert.All(places, place => Assert.Equal(256, Math.Sqrt(Math.Pow(place.X - outline.Width / 2, 2) + Math.Pow(place.Y - outline.Height / 2, 2)), 0.5));
    }

    [Fact]
    public void Of_ShapeThatIsADot_IsDrawnAllTheSame()
    {
        var outline = MapOutline.Of([new(s_a, [Square(0, 0, 100)]), new(s_b, [Square(50, 50, 0.0001)])]);

        Assert.NotEmpty(outline.Shapes[1].Path);
        Assert.Null(outline.Shapes[1].Label);
    }

    [Fact]
    public void Of_Values_AreColouredByClassesAndWhatIsNotKnownIsHatched()
    {
        var values = new Dictionary<string, MapValue> { ["990101"] = new("甲县", 61, "61%"), ["990102"] = new("乙<县>", 98, "98%"), ["990103"] = new("丙县", null, "不公开") };

        var drawing = MapDrawing.Of("入园率", MapOutline.Of(Squares), values, number => $"{number}", "无数据");

        var areas = drawing.Shapes.Where(shape => shape.Name == "path").ToList();
        Assert.Equal([("map-ground", null), ("map-0", "甲县 61%"), ("map-6", "乙<县> 98%"), ("hatched", "丙县 不公开")], areas.Select(area => (area.Class!, area.Within.Count > 0 ? area.Within[0].Words : null)));
        Assert.Equal(["60–70", "70–80", "80–90", "90–100", "无数据"], drawing.Keys.Select(key => key.Words));
        Assert.Equal(["甲县", "61%", "乙<县>", "98%", "丙县"], drawing.Shapes.Where(shape => shape.Class == "map-label").Select(shape => shape.Words));
        // As a file it has all its colours with it.
        Assert.NotEmpty(DrawingFile.ToBytes(drawing, new DrawingFrame("入园率", ["审图号：测S(2024)1号"])));
    }

    // From 100 to 101 would say of a share that it may be above the whole.
    [Fact]
    public void Of_ValuesThatAreAllTheSame_HaveThatValueAsTheirOnlyClass()
    {
        var values = new Dictionary<string, MapValue> { ["990101"] = new("甲县", 100, "100%"), ["990102"] = new("乙县", 100, "100%") };

        var drawing = MapDrawing.Of("x", MapOutline.Of(Squares), values, number => $"{number}%", "无数据");

        Assert.Equal(["100%"], drawing.Keys.Select(key => key.Words));
    }

    [Theory]
    [InlineData(new[] { 5.0, 5.0 }, 1)]
    [InlineData(new[] { 0.0, 0.3, 1.0 }, 5)]
    [InlineData(new[] { 73.5, 98.0 }, 6)]
    [InlineData(new[] { -3.0, 1e9 }, 6)]
    public void Of_AnyValues_MakesNoMoreClassesThanShades(double[] values, int most)
    {
        MapShape[] shapes = [.. values.Select((_, i) => new MapShape(new MapRegion($"{i}", $"{i}"), [Square(i, 0)]))];

        var drawing = MapDrawing.Of("x", MapOutline.Of(shapes), values.Select((value, i) => (value, i)).ToDictionary(pair => $"{pair.i}", pair => new MapValue("x", pair.value, "x")), number => $"{number}", "–");

        Assert.InRange(drawing.Keys.Count, 1, most);
        Assert.All(drawing.Shapes.Where(shape => shape.Name == "path"), shape => Assert.Matches("^map-[0-6]$", shape.Class));
    }

    // A ring around a hole has its middle in the hole.
    [Fact]
    public void In_MiddleOutsideTheShape_HasNoRoomForWords()
    {
        (double X, double Y)[] crescent = [(0, 0), (90, 0), (90, 10), (10, 10), (10, 80), (90, 80), (90, 90), (0, 90), (0, 0)];

        Assert.Null(MapLabel.In([crescent]));
        Assert.Equal(new MapLabel(45, 45, 90, 90), MapLabel.In([[(0, 0), (90, 0), (90, 90), (0, 90), (0, 0)]]));
    }

    private static List<(double X, double Y)> Places(string path) =>
        [.. path.TrimEnd('Z').Split(['M', 'L'], StringSplitOptions.RemoveEmptyEntries).Select(place => place.Split(' ')).Select(place => (double.Parse(place[0], System.Globalization.CultureInfo.InvariantCulture), double.Parse(place[1], System.Globalization.CultureInfo.InvariantCulture)))];
}

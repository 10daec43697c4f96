using System.Globalization;
using Jundeng.Publishing.Drawings;

namespace Jundeng.Publishing.Tests.Drawings;

public sealed class ValueDrawingTests
{
    // A digit is drawn narrower than this at the size of the marks.
    private const double Digit = 6.7;

    [Theory]
    [InlineData("46")]
    [InlineData("98,000,000")]
    [InlineData("1,234,567,890,123")]
    public void Of_TargetOfAnyLength_LeavesItsMarkWithinTheDrawing(string target)
    {
        var drawing = Of(5, (10, target));

        var mark = drawing.Shapes.Single(shape => shape.Words == target);
        Assert.True(Place(mark, "x") - Digit * target.Length >= 0);
        // What is drawn begins right of it.
        Assert.All(drawing.Shapes.Where(shape => shape.Name == "circle"), dot => Assert.True(Place(dot, "cx") > Place(mark, "x")));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Of_ValueCloseBelowItsTarget_WritesItsNumberWhereTheLineDoesNotStrikeIt(double value, bool above)
    {
        var drawing = Of(value, (10, "10.0"));

        var dot = drawing.Shapes.Single(shape => shape.Name == "circle");
        Assert.Equal(above, Place(drawing.Shapes.Single(shape => shape.Words == "值"), "y") < Place(dot, "cy"));
    }

    private static Drawing Of(double value, (double, string) target) =>
        ValueDrawing.Of("填报", [new DayValue(new DateOnly(2030, 1, 1), value, "值", "01-01")], new DateOnly(2030, 1, 1), new DateOnly(2030, 12, 31), target, ("填报值", "目标值"));

    private static double Place(Shape shape, string name) => double.Parse(shape.Places.Single(place => place.Name == name).Value, CultureInfo.InvariantCulture);
}

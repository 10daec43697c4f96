using Jundeng.Plans.Documents;

namespace Jundeng.Plans.Tests.Encodings;

public sealed class CodePointsTests
{
    [Fact]
    public void Maps_ATextWithoutSurrogatePairs_AreTheIdentity()
    {
        var points = new CodePoints("新建12个");
        Assert.Equal(5, points.Count);
        Assert.All(Enumerable.Range(0, 6), at => Assert.Equal((at, at), (points.FromUtf16(at), points.ToUtf16(at))));
    }

    [Fact]
    public void Maps_SurrogatePairs_CountOnce()
    {
        // 𠮷 at 0 and at 3, in code units
        var points = new CodePoints("𠮷村𠮷县");
        int[] units = [0, 2, 3, 5, 6];
        Assert.Equal(4, points.Count);
        Assert.Equal(units, Enumerable.Range(0, 5).Select(points.ToUtf16));
        Assert.Equal(Enumerable.Range(0, 5), units.Select(points.FromUtf16));
    }

    [Fact]
    public void Maps_AnyText_GoThereAndBack()
    {
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(3) == 0 ? "𠮷" : "村"));
            var points = new CodePoints(text);
            Assert.Equal(text.EnumerateRunes().Count(), points.Count);
            Assert.All(Enumerable.Range(0, points.Count + 1), at => Assert.Equal(at, points.FromUtf16(points.ToUtf16(at))));
        }
    }
}

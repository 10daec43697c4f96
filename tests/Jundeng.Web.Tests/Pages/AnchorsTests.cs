using Jundeng.Web.Pages;

namespace Jundeng.Web.Tests.Pages;

public sealed class AnchorsTests
{
    [Theory]
    [InlineData("t7", "t7")]
    [InlineData("t", "t.t")]
    [InlineData("page-main", "t.page-main")]
    [InlineData("新增 1/2", "t.新增.20.1.2f.2")]
    [InlineData("a\"b", "t.a.22.b")]
    public void Row_AnyId_IsFitForAnAddressAndApartFromThePage(string id, string expected)
    {
        Assert.Equal(expected, Anchors.Row(id));
        Assert.Equal("s-" + expected, Anchors.Mark(id));
    }

    [Fact]
    public void TaskRows_AnyId_IsApartFromEveryTarget() => Assert.NotEqual(Anchors.Row("task-1"), Anchors.TaskRows("1"));
}

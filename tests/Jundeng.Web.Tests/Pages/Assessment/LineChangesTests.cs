using Jundeng.Web.Pages.Assessment;

namespace Jundeng.Web.Tests.Pages.Assessment;

public sealed class LineChangesTests
{
    [Fact]
    public void Of_ALineChanged_TakesItAwayAndPutsTheOtherIn() => Assert.Equal(
        [new LineChange(1, 1, "a"), new LineChange(2, null, "b"), new LineChange(null, 2, "x"), new LineChange(3, 3, "c")], LineChanges.Of(["a", "b", "c"], ["a", "x", "c"]));

    [Fact]
    public void Of_TheSame_ChangesNothing() => Assert.All(LineChanges.Of(["a", "b"], ["a", "b"]), line => Assert.Equal(line.Before, line.After));

    [Fact]
    public void Of_NothingBefore_IsAllNew() => Assert.Equal([new LineChange(null, 1, "a")], LineChanges.Of([], ["a"]));
}

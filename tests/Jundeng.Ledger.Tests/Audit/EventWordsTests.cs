using System.Reflection;
using Jundeng.Ledger.Audit;

namespace Jundeng.Ledger.Tests.Audit;

public sealed class EventWordsTests
{
    [Fact]
    public void All_Events_HaveWordsOfTheirOwn()
    {
        var events = typeof(EventType).GetFields(BindingFlags.Public | BindingFlags.Static).Select(constant => (string)constant.GetRawConstantValue()!).ToList();

        Assert.NotEmpty(events);
        Assert.Equal(events.Order(StringComparer.Ordinal), EventWords.All.Order(StringComparer.Ordinal));
        Assert.Equal(events.Count, EventWords.All.Select(what => EventWords.Of(what).Zh).Distinct().Count());
    }

    [Fact]
    public void Of_AnEventOfALaterVersion_IsItsCode() => Assert.Equal("moon.landed", EventWords.Of("moon.landed").En);
}

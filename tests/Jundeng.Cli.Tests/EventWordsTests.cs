using System.Reflection;
using Jundeng.Ledger.Audit;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class EventWordsTests
{
    [Fact]
    public void EventWords_ForEveryEvent_AreThere()
    {
        var code = File.ReadAllText(Path.Combine(Repository.Root, "src", "Jundeng.Cli", "EventWords.cs"));
        var events = typeof(EventType).GetFields(BindingFlags.Public | BindingFlags.Static).Select(constant => constant.Name).ToList();
        Assert.NotEmpty(events);
        Assert.All(events, name => Assert.Contains($"EventType.{name} => Strings.Event{name},", code, StringComparison.Ordinal));
    }
}

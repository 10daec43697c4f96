using System.Reflection;
using Jundeng.Ledger.Audit;

namespace Jundeng.Cli.Tests;

public sealed class EventWordsTests
{
    public static TheoryData<string> Events => [.. typeof(EventType).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    [Theory, MemberData(nameof(Events))]
    public void Of_EveryEvent_HasWords(string what) => Assert.NotEqual(what, EventWords.Of(what));
}

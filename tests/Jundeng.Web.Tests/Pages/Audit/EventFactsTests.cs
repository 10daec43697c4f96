using System.Text.RegularExpressions;
using Jundeng.Testing;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Audit;

namespace Jundeng.Web.Tests.Pages.Audit;

public sealed partial class EventFactsTests
{
    private static readonly Words _words = new("zh");

    [Fact]
    public void Names_HoldEveryFactOfTheListOfEvents()
    {
        var listed = File.ReadLines(Path.Combine(Repository.Root, "docs", "events.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Quoted().Matches(string.Join('|', line.Split('|')[3..]))).Select(match => match.Groups[1].Value).Distinct();

        // What holds the two languages of a title, and what was, are taken apart.
        Assert.Empty(listed.Except([.. EventFacts.Names, "before", "after", "zh", "en"]));
    }

    [Fact]
    public void Of_AChange_KeepsOnlyWhatChanged() => Assert.Equal(
        [new EventFact("名称", "甲", "乙")], EventFacts.Of("""{"name":"甲","level":"county"}""", """{"name":"乙","level":"county"}""", _words));

    [Fact]
    public void Of_ARegisterEntry_TakesItsStatesApart() => Assert.Equal(
        [new EventFact("名称", "甲", "乙"), new EventFact("校验值", null, "0123456789ab…")],
        EventFacts.Of(null, $$"""{"before":{"name":"甲"},"state":{"name":"乙"},"digest":"0123456789ab{{new string('0', 52)}}"}""", _words));

    [Fact]
    public void Of_WhatALaterVersionSays_IsShownAsItIs() => Assert.Equal([new EventFact("moon", null, "full")], EventFacts.Of(null, """{"moon":"full"}""", _words));

    [GeneratedRegex("`([^`.-]+)`")]
    private static partial Regex Quoted();
}

using System.Text;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Releases.Content;
using Jundeng.Ledger.Reports;
using Jundeng.Plans;

namespace Jundeng.Ledger.Tests.Releases.Content;

public sealed class ReleaseJsonTests
{
    // What was released before sentences were kept is given out as it was approved, to the byte.
    [Fact]
    public void Read_ContentWithoutSentences_IsTheSameWrittenAgain()
    {
        var text = Encoding.UTF8.GetString(ReleaseJson.ToBytes(Content(new Quotation("新增就业", "50人", "。"))));
        const string sentence = ",\"sentence\":{\"before\":\"新增就业\",\"words\":\"50人\",\"after\":\"。\"}";
        Assert.Contains(sentence, text, StringComparison.Ordinal);
        var earlier = text.Replace(sentence, "", StringComparison.Ordinal);

        var content = ReleaseJson.Read(Encoding.UTF8.GetBytes(earlier));

        Assert.Null(content.Targets[0].Sentence);
        Assert.Equal(earlier, Encoding.UTF8.GetString(ReleaseJson.ToBytes(content)));
    }

    [Fact]
    public void Read_ContentWithSentences_HasThem()
    {
        var sentence = new Quotation("新增就业", "50人", "。");
        Assert.Equal(sentence, ReleaseJson.Read(ReleaseJson.ToBytes(Content(sentence))).Targets[0].Sentence);
    }

    private static ReleaseContent Content(Quotation? sentence) => new(
        "990101-2026-r1", "某县2026年度实施情况", 2026, new DateOnly(2026, 12, 31), null, 5, new ReleasedPlan("990101-2026", "某县2026年度实施计划", 1, 2026, 2026, "990101", "某县", null, null, null, 1), null,
        new Score(null, null, 0, 0, 0, 0, 0), new WorkDone(0, 0, 0, 0), [],
        [new ReleasedTarget("t1", "1", "稳定就业", "就业", null, "新增就业", null, "50人", Comparator.AtLeast, 50, null, "人", null, 60, new DateOnly(2026, 12, 31), ValueStatus.Normal, null, 1, 1.2, true, [], sentence)],
        [], [], [], [], [], []);
}

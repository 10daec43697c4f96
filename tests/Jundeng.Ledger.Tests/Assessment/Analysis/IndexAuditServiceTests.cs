using System.Text.Json;
using Jundeng.Ledger.Assessment.Analysis;
using Jundeng.Ledger.Tests.Assessment.Runs;
using Jundeng.Measures.Coherence;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Assessment.Analysis;

public sealed class IndexAuditServiceTests
{
    private const string Tree = """
        defaults: {normalise: minmax}
        tree:
          - id: index
            children:
              - {id: x, weight: 3, name: {zh: 入学, en: enrolment}}
              - {id: twin}
              - {id: against}

        """;

    [Fact]
    public void Of_ReferenceSet_AgreesToNineDigits()
    {
        var audit = Assert.Single(IndexAuditService.Of(AsemSchemeTests.Reference()));
        var reference = JsonDocument.Parse(File.ReadAllBytes(Repository.ReferenceFile("reference", "composite", "analysis.json"))).RootElement;
        AssertAgree(reference.GetProperty("cronbach_all").GetDouble(), audit.AlphaOfValues!.Value);
        var loadings = reference.GetProperty("level2_pca_weights").EnumerateArray().ToDictionary(row => row.GetProperty("iCode").GetString()!, row => row.GetProperty("Weight").GetDouble());
        foreach (var group in audit.Root.Children)
        {
            var node = audit.Nodes.Single(node => node.Node == group.Id);
            var first = node.Components!.Loadings[0];
            var sign = Math.Sign(first[0]) * Math.Sign(loadings[node.Children[0]]);
            foreach (var (child, loading) in node.Children.Zip(first)) AssertAgree(sign * loadings[child], loading);
        }

        Assert.Equal(1, audit.Report.Importances.Sum(one => one.Nominal), 1e-12);
        Assert.Equal(1, audit.Report.Importances.Sum(one => one.Effective), 1e-12);
        Assert.Equal(49, audit.RankShifts.Count);
        Assert.All(audit.RankShifts, shift => Assert.True(shift >= 0));
    }

    [Fact]
    public void Of_MadeFaults_NamesThemWithWhatToDo()
    {
        var audit = Assert.Single(IndexAuditService.Of(Runs.Runs.Of(Tree, Data("2025"))));
        Assert.Equal((null, 5), (audit.Period, audit.Units));
        var redundant = audit.Report.Flags.Single(flag => flag.Code == AuditCode.Redundant);
        Assert.Equal(("x", "twin", 1.0), (redundant.Node, redundant.Other, redundant.Value));
        var sentence = AuditSentences.Of(audit, redundant);
        Assert.Equal("“入学”与“twin”几乎相同（r = 1.00），等于计了两次；可删去一个，或各取一半权重。", sentence.Zh);
        Assert.Equal("'enrolment' and 'twin' say nearly the same (r = 1.00), so that it counts twice; drop one, or halve their weights.", sentence.En);
        Assert.Contains(audit.Report.Flags, flag => flag is { Code: AuditCode.AgainstIndex, Node: "against" });
        Assert.Equal([0.6, 0.2, 0.2], audit.Report.Importances.Select(one => one.Nominal), (one, other) => Math.Abs(one - other) < 1e-12);
    }

    [Fact]
    public void Of_OnePeriod_LooksAtNoOther()
    {
        var run = Runs.Runs.Of(Tree, Data("2025") + Data("2026").Replace("region,period,indicator,value\n", "", StringComparison.Ordinal));
        Assert.Equal(5, Assert.Single(IndexAuditService.Of(run, "2026")).Units);
        Assert.Equal(10, Assert.Single(IndexAuditService.Of(run)).Units);
        var refusal = Assert.Single(Assert.Throws<LedgerRefusedException>(() => IndexAuditService.Of(run, "2027")).Reasons);
        Assert.Equal(("unknown-period", "There is no period '2027'; the data hold: 2025, 2026."), (refusal.Code, refusal.Message.En));
    }

    [Fact]
    public void Sentences_OfEveryCode_AreDifferent()
    {
        var audit = Assert.Single(IndexAuditService.Of(Runs.Runs.Of(Tree, Data("2025"))));
        var sentences = Enum.GetValues<AuditCode>().Select(code => AuditSentences.Of(audit, new AuditFlag(code, "x", "twin", 0.5))).ToList();
        Assert.Equal(sentences.Count, sentences.Select(sentence => sentence.Zh).Distinct().Count());
        Assert.Equal(sentences.Count, sentences.Select(sentence => sentence.En).Distinct().Count());
        Assert.Equal(sentences.Count, Enum.GetValues<AuditCode>().Select(MeasureCodes.Of).Distinct().Count());
    }

    private static string Data(string period) => "region,period,indicator,value\n" + string.Concat(
        new (string Region, double Value)[] { ("a", 1), ("b", 5), ("c", 2), ("d", 9), ("e", 4) }.Select(row => FormattableString.Invariant(
            $"{row.Region},{period},x,{row.Value}\n{row.Region},{period},twin,{2 * row.Value}\n{row.Region},{period},against,{-row.Value}\n")));

    private static void AssertAgree(double expected, double found) =>
        Assert.True(Math.Abs(expected - found) <= 1e-9 * Math.Abs(expected), FormattableString.Invariant($"{expected:R} expected, {found:R} found."));
}

using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Coherence;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

namespace Jundeng.Measures.Tests.Coherence;

public sealed class IndexAuditTests
{
    private static readonly double[] s_base = [.. Enumerable.Range(0, 40).Select(i => 0.5 + 0.4 * Math.Sin(i * 2.4))];

    [Fact]
    public void Of_MadeFaults_NamesEach()
    {
        var other = Enumerable.Range(0, 40).Select(i => 0.5 + 0.4 * Math.Cos(i * 1.7)).ToArray();
        var report = Audit(
            ("good", s_base), ("twin", [.. s_base.Select(value => value * 0.9 + 0.01)]), ("against", [.. s_base.Select(value => 1 - value)]), ("dead", [.. s_base.Select(_ => 0.5)]),
            ("gaps", [.. s_base.Select((value, i) => i < 20 ? double.NaN : value)]), ("steps", [.. s_base.Select((value, i) => i % 13 == 0 ? 1.0 : 0)]),
            ("far", [.. other.Select((value, i) => i == 7 ? 1 : value / 50)]));
        Assert.Contains(report.Flags, flag => flag is { Code: AuditCode.Redundant, Node: "good", Other: "twin" });
        Assert.Contains(report.Flags, flag => flag is { Code: AuditCode.Opposed, Node: "good", Other: "against" });
        Assert.Contains(report.Flags, flag => flag is { Code: AuditCode.AgainstIndex, Node: "against" });
        Assert.Contains(report.Flags, flag => flag is { Code: AuditCode.Constant, Node: "dead", Value: 0.5 });
        Assert.Contains(report.Flags, flag => flag is { Code: AuditCode.MuchMissing, Node: "gaps", Value: 0.5 });
        Assert.Contains(report.Flags, flag => flag is { Code: AuditCode.FewDistinct, Node: "steps" });
        Assert.Contains(report.Flags, flag => flag is { Code: AuditCode.Outliers, Node: "far" });
        Assert.Contains(report.Flags, flag => flag is { Code: AuditCode.Inconsistent, Node: "index" });
        Assert.DoesNotContain(report.Flags, flag => flag is { Code: AuditCode.Constant, Node: not "dead" } or { Code: AuditCode.MuchMissing, Node: not "gaps" });
        Assert.Equal(double.NaN, report.Correlations[0, 3]);
        Assert.Equal(1, report.Correlations[0, 0]);
        Assert.Equal(-1, report.Correlations[0, 2], 1e-12);
    }

    [Fact]
    public void Of_Consistent_HasNothingToSay()
    {
        double[] Noisy(double frequency) => [.. s_base.Select((value, i) => 0.7 * value + 0.15 * (1 + Math.Sin(i * frequency)))];
        Assert.Empty(Audit(("a", Noisy(1.1)), ("b", Noisy(3.7)), ("c", Noisy(5.3))).Flags);
    }

    [Fact]
    public void Importances_OneWithAllTheSpread_IsDominant()
    {
        var still = Enumerable.Range(0, 40).Select(i => 0.5 + 0.004 * Math.Cos(i * 1.7)).ToArray();
        var report = Audit(("loud", s_base), ("still", still), ("quiet", [.. still.Reverse()]));
        Assert.Contains(report.Flags, flag => flag is { Code: AuditCode.Dominant, Node: "loud" });
        Assert.Contains(report.Flags, flag => flag is { Code: AuditCode.Silent });
        Assert.Equal(1, report.Importances.Sum(one => one.Effective), 1e-12);
        Assert.Equal(1, report.Importances.Sum(one => one.Nominal), 1e-12);
    }

    [Fact]
    public void Of_OneUnit_SaysNothingOfPairs() => Assert.All(Audit(("a", [0.4]), ("b", [0.6])).Flags, flag => Assert.Equal(AuditCode.Constant, flag.Code));

    [Fact]
    public void Correlations_Gaps_ArePairwise()
    {
        var table = Table.FromColumns([1, 2, 3, 4, double.NaN], [2, 1, 4, double.NaN, 5]);
        Assert.Equal(Correlation.Pearson([1, 2, 3], [2, 1, 4]), Correlations.Of(table)[0, 1], 1e-12);
    }

    [Fact]
    public void PrincipalComponents_Anything_AgreeWithAnOracle()
    {
        double[][] columns = [s_base, [.. s_base.Select((value, i) => value + 0.3 * Math.Cos(i))], [.. s_base.Select((_, i) => Math.Cos(i * 0.7))]];
        var analysis = PrincipalComponents.Of(Table.FromColumns(columns));
        var eigen = Matrix<double>.Build.Dense(3, 3, (i, j) => Correlation.Pearson(columns[i], columns[j])).Evd(Symmetricity.Symmetric);
        Assert.Equal(eigen.EigenValues.Select(value => value.Real).OrderDescending(), analysis.Eigenvalues, (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal(3, analysis.Eigenvalues.Sum(), 1e-12);
        var first = eigen.EigenVectors.Column(2);
        Assert.Equal(first.Select(loading => loading * Math.Sign(first.Sum())), analysis.Loadings[0], (a, b) => Math.Abs(a - b) < 1e-10);
    }

    [Fact]
    public void PrincipalComponents_ConstantColumn_IsRefused() =>
        Assert.Equal(UndefinedReason.AllEqual, Assert.Throws<UndefinedMeasureException>(() => PrincipalComponents.Of(Table.FromColumns([1, 2, 3], [5, 5, 5]))).Reason);

    [Fact]
    public void Cronbach_IdenticalIndicators_IsOne() => Assert.Equal(1, Correlations.Cronbach(Table.FromColumns(s_base, s_base, s_base)), 1e-12);

    private static AuditReport Audit(params (string Id, double[] Scores)[] indicators) => IndexAudit.Of(
        new ScoreTree(ScoreNode.Aggregate("index", Aggregator.Arithmetic, [.. indicators.Select((one, column) => ScoreNode.Indicator(one.Id, column, ScoreScale.Share))])),
        Table.FromColumns([.. indicators.Select(one => one.Scores)]));
}

using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Coherence;
using Jundeng.Measures.Normalisation;
using Jundeng.Measures.Treatment;

namespace Jundeng.Measures.Tests;

/// <summary>Each step of a composite index against an independent implementation.</summary>
public sealed class CompositeReferenceTests
{
    [Fact]
    public void Divide_ReferenceSet_AgreesToNineDigits()
    {
        var asem = new Asem();
        var data = Reference.Csv("composite", "asem_data.csv").OrderBy(row => row["uCode"], StringComparer.Ordinal).ToList();
        var expected = Reference.Csv("composite", "asem_denominated.csv");
        foreach (var meta in asem.Meta.Where(row => row["Type"] == "Indicator"))
        {
            var values = data.Select(row => Reference.Number(row[meta["iCode"]])).ToArray();
            var found = meta["Denominator"] == "NA"
                ? values
                : Denominator.Divide(values, data.Select(row => Reference.Number(row[meta["Denominator"]])).ToArray()).Values;
            Reference.AssertAgree(expected.Select(row => Reference.Number(row[meta["iCode"]])), found, meta["iCode"]);
        }
    }

    [Fact]
    public void GroupMean_ReferenceSet_AgreesToNineDigits()
    {
        var asem = new Asem();
        var groups = Reference.Csv("composite", "asem_data.csv").OrderBy(row => row["uCode"], StringComparer.Ordinal)
            .Select(row => row["EurAsia_group"] == "Europe" ? 1 : 2).ToArray();
        var expected = asem.Stage("imputed");
        var denominated = Reference.Csv("composite", "asem_denominated.csv");
        for (var column = 0; column < expected.Columns; column++)
        {
            var values = denominated.Select(row => Reference.Number(row[asem.Indicators[column]])).ToArray();
            Reference.AssertAgree(expected.Column(column).ToArray(), Imputation.GroupMean(values, groups).Values, asem.Indicators[column]);
        }
    }

    [Fact]
    public void OutlierTreatment_ReferenceSet_AgreesToNineDigits()
    {
        var asem = new Asem();
        var (before, expected) = (asem.Stage("imputed"), asem.Stage("treated"));
        for (var column = 0; column < before.Columns; column++)
        {
            var treated = new OutlierTreatment().Of(before.Column(column));
            Reference.AssertAgree(expected.Column(column).ToArray(), treated.Values, asem.Indicators[column]);
            Assert.Equal(before.Column(column).ToArray().Where((value, row) => value != treated.Values[row]).Count(), treated.Changes.Count);
        }
    }

    [Fact]
    public void Apply_ReferenceSet_AgreesToNineDigits()
    {
        var asem = new Asem();
        var expected = asem.Stage("normalised");
        var scores = IndicatorMethod.Apply(asem.Stage("imputed"), [.. asem.Directions.Select(direction => new IndicatorMethod(direction, new MinMax(), new OutlierTreatment()))]);
        for (var column = 0; column < expected.Columns; column++)
            Reference.AssertAgree(expected.Column(column).ToArray(), scores.Column(column).ToArray(), asem.Indicators[column]);
    }

    [Theory]
    [InlineData(MissingRule.Pair)]
    [InlineData(MissingRule.Renormalise)]
    [InlineData(MissingRule.Worst)]
    [InlineData(MissingRule.Block)]
    public void Evaluate_ReferenceSet_AgreesToNineDigitsUnderEveryRule(MissingRule rule)
    {
        var asem = new Asem();
        var aggregated = asem.Pipeline.GetProperty("aggregated");
        foreach (var node in asem.Tree.Evaluate(asem.Stage("normalised"), rule))
        {
            Reference.AssertAgree(aggregated.EnumerateArray().Select(row => Reference.Number(row.GetProperty(node.Node.Id))), node.Score, node.Node.Id);
            Assert.Equal(node.Score, node.Low);
            Assert.Equal(node.Score, node.High);
            Assert.All(node.Coverage, share => Assert.Equal(1, share));
        }
    }

    [Theory]
    [InlineData("minmax_0_100")]
    [InlineData("zscore_10_2")]
    public void Of_ReferenceColumns_AgreesToNineDigits(string method)
    {
        var asem = new Asem();
        var data = Reference.Csv("composite", "asem_denominated.csv");
        Normaliser normaliser = method == "minmax_0_100" ? new MinMax(0, 100) : new ZScore(10, 2);
        foreach (var column in Reference.Json("composite", "normalise.json").GetProperty(method).EnumerateObject())
        {
            var values = data.Select(row => Reference.Number(row[column.Name])).ToArray();
            var direction = asem.Directions[asem.Indicators.ToList().IndexOf(column.Name)];
            Reference.AssertAgree(Reference.Numbers(column.Value), normaliser.Of(values, direction), column.Name);
        }
    }

    [Theory]
    [InlineData("amean", 1)]
    [InlineData("gmean", 0)]
    [InlineData("hmean", -1)]
    public void Mean_ReferenceSet_AgreesToNineDigits(string name, double power)
    {
        var asem = new Asem();
        var reference = Reference.Json("composite", "aggregate.json");
        var normalised = asem.Stage("normalised");
        var raised = Table.FromColumns([.. Enumerable.Range(0, normalised.Columns).Select(column => normalised.Column(column).ToArray().Select(value => value + 1).ToArray())]);
        Reference.AssertAgree(Reference.Numbers(reference.GetProperty(name)), Aggregator.Mean(power).Of(raised, Reference.Numbers(reference.GetProperty("w"))), name);
    }

    [Fact]
    public void Cronbach_ReferenceSet_AgreesToNineDigits()
    {
        var data = Reference.Csv("composite", "asem_data.csv");
        var raw = Table.FromColumns([.. new Asem().Indicators.Select(code => data.Select(row => Reference.Number(row[code])).ToArray())]);
        Reference.AssertAgrees(Reference.Json("composite", "analysis.json").GetProperty("cronbach_all").GetDouble(), Correlations.Cronbach(raw));
    }

    [Fact]
    public void PrincipalComponents_ReferencePillars_AgreeToNineDigitsButForTheSign()
    {
        var asem = new Asem();
        var nodes = asem.Tree.Evaluate(asem.Stage("normalised"));
        var loadings = Reference.Json("composite", "analysis.json").GetProperty("level2_pca_weights").EnumerateArray()
            .ToDictionary(row => row.GetProperty("iCode").GetString()!, row => row.GetProperty("Weight").GetDouble());
        foreach (var group in asem.Tree.Root.Children)
        {
            var pillars = Table.FromColumns([.. group.Children.Select(pillar => nodes.Single(scores => scores.Node.Id == pillar.Id).Score.ToArray())]);
            var first = PrincipalComponents.Of(pillars).Loadings[0];
            var sign = Math.Sign(first[0]) * Math.Sign(loadings[group.Children[0].Id]);
            Reference.AssertAgree(group.Children.Select(pillar => sign * loadings[pillar.Id]), first, group.Id);
        }
    }

    [Fact]
    public void Evaluate_ReferenceIndex_AgreesToNineDigits()
    {
        var asem = new Asem();
        var index = asem.Tree.Evaluate(asem.Stage("normalised"))[0].Score;
        Reference.AssertAgree(Reference.Json("composite", "analysis.json").GetProperty("index").EnumerateArray().Select(row => row.GetProperty("Index").GetDouble()), index);
    }
}

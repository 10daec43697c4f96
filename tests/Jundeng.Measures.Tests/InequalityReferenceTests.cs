using System.Text.Json;
using Jundeng.Measures.Inequality;

namespace Jundeng.Measures.Tests;

/// <summary>Each measure against an independent implementation, on ordered and on other groups.</summary>
public sealed class InequalityReferenceTests
{
    [Fact]
    public void OrderedMeasures_ReferenceQuintiles_AgreeToNineDigits()
    {
        var sample = new Sample("ordered.json");
        var groups = new OrderedGroups(sample.Groups, sample.Of("subgroup_order"));

        sample.AssertWithInterval("d", PairGap.Difference(sample.Groups, groups.Most, groups.Least));
        sample.AssertWithInterval("r", PairGap.Ratio(sample.Groups, groups.Most, groups.Least));
        sample.AssertWithInterval("aci", Concentration.Absolute(groups));
        sample.AssertWithInterval("rci", Concentration.Relative(groups));
        sample.AssertValue("paf", Attributable.Fraction(sample.Groups, groups.Most, Direction.Positive));
        sample.AssertValue("ti", Theil.T(sample.Groups), 1000);
        sample.AssertValue("mld", Theil.L(sample.Groups), 1000);
    }

    [Fact]
    public void Logistic_ReferenceQuintiles_AgreesToNineDigits()
    {
        var sample = new Sample("ordered.json");
        var indices = SlopeIndex.Logistic(sample.Of("subgroup_order"), sample.Of("estimate"), sample.Of("population"), 100);

        Reference.AssertAgree(Reference.Numbers(sample.Measures.GetProperty("coef")), [indices.Intercept, indices.Coefficient], "coef");
        Reference.AssertAgrees(sample.Measures.GetProperty("sii").GetDouble(), indices.Slope.Value, "sii");
        Reference.AssertAgrees(sample.Measures.GetProperty("rii").GetDouble(), indices.Relative.Value, "rii");
    }

    [Fact]
    public void UnorderedMeasures_ReferenceRegions_AgreeToNineDigits()
    {
        var sample = new Sample("nonordered.json");
        var regions = sample.Groups;
        var reference = Array.IndexOf(sample.Of("reference_subgroup"), 1);

        sample.AssertWithInterval("d", PairGap.Range(regions));
        sample.AssertWithInterval("r", PairGap.RangeRatio(regions));
        sample.AssertWithInterval("bgv", Variation.BetweenGroupVariance(regions));
        sample.AssertValue("bgsd", Variation.BetweenGroupStandardDeviation(regions));
        sample.AssertValue("covar", Variation.Coefficient(regions, VariationKind.Weighted), 100);
        sample.AssertValue("idisw", MeanDifference.IndexOfDisparity(regions, weighted: true));
        sample.AssertValue("mdbu", MeanDifference.FromBest(regions, Direction.Positive, weighted: false));
        sample.AssertValue("mdbw", MeanDifference.FromBest(regions, Direction.Positive, weighted: true));
        sample.AssertValue("mdmu", MeanDifference.FromMean(regions, weighted: false));
        sample.AssertValue("mdmw", MeanDifference.FromMean(regions, weighted: true));
        sample.AssertValue("mdru", MeanDifference.FromReference(regions, reference, weighted: false));
        sample.AssertValue("mdrw", MeanDifference.FromReference(regions, reference, weighted: true));
        sample.AssertValue("paf", Attributable.Fraction(regions, Array.IndexOf(sample.Of("estimate"), sample.Of("estimate").Max()), Direction.Positive));
        sample.AssertValue("ti", Theil.T(regions), 1000);
        sample.AssertValue("mld", Theil.L(regions), 1000);
    }

    private sealed class Sample
    {
        private readonly JsonElement _rows;

        public Sample(string file)
        {
            var json = Reference.Json("inequality", file);
            (_rows, Measures) = (json.GetProperty("rows"), json.GetProperty("measures"));
            Groups = new Distribution(Of("estimate"), Of("population"), Of("se"));
        }

        public JsonElement Measures { get; }

        public Distribution Groups { get; }

        public double[] Of(string column) => [.. _rows.EnumerateArray().Select(row => row.GetProperty(column).GetDouble())];

        public void AssertValue(string id, Estimate estimate, double scale = 1)
        {
            Reference.AssertAgrees(Measures.GetProperty(id).GetProperty("estimate").GetDouble(), estimate.Value * scale, id);
            Assert.True(estimate.Interval is { } interval && interval.Lower < estimate.Value && interval.Upper > estimate.Value, id);
        }

        public void AssertWithInterval(string id, Estimate estimate)
        {
            AssertValue(id, estimate);
            var expected = Measures.GetProperty(id);
            Reference.AssertAgrees(expected.GetProperty("se").GetDouble(), estimate.StandardError!.Value, id + " se");
            Reference.AssertAgrees(expected.GetProperty("lowerci").GetDouble(), estimate.Interval!.Value.Lower, id + " lower");
            Reference.AssertAgrees(expected.GetProperty("upperci").GetDouble(), estimate.Interval!.Value.Upper, id + " upper");
        }
    }
}

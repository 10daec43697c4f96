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

    // All at once, as a table of subgroups is measured.
    [Theory]
    [InlineData("ordered.json")]
    [InlineData("nonordered.json")]
    public void Measure_ReferenceTables_AgreesToNineDigits(string file)
    {
        var sample = new Sample(file);
        var isOrdered = sample.Of("ordered_dimension")[0] == 1;
        var results = new SubgroupComparison(sample.Of("estimate"), sample.Of("population"), sample.Of("se"), isOrdered ? sample.Of("subgroup_order") : [])
        {
            Scale = sample.Of("indicator_scale")[0],
            Reference = isOrdered ? null : Array.IndexOf(sample.Of("reference_subgroup"), 1),
        }.Measure().ToDictionary(result => result.Measure, result => result.Estimate!.Value);
        foreach (var (id, measure, scale) in s_ids)
        {
            if (!sample.Measures.TryGetProperty(id, out var expected) || !results.TryGetValue(measure, out var found)) continue;
            if (expected.ValueKind == JsonValueKind.Object && !expected.TryGetProperty("estimate", out expected)) continue;
            Reference.AssertAgrees(expected.GetDouble(), found.Value * scale, id);
        }

        Assert.Equal(isOrdered ? 19 : 17, results.Count);
        Assert.All(results.Values, estimate => Assert.NotNull(estimate.Interval));
    }

    [Fact]
    public void Measure_LessIsBetter_TurnsThePair()
    {
        double Of(double[] order, SubgroupMeasure measure) =>
            new SubgroupComparison([10, 40, 20], order: order) { Direction = Direction.Negative }.Measure().Single(result => result.Measure == measure).Estimate!.Value.Value;
        Assert.Equal((-30.0, 0.25), (Of([], SubgroupMeasure.Difference), Of([], SubgroupMeasure.Ratio)));
        Assert.Equal((30.0, 4.0), (Of([3, 1, 2], SubgroupMeasure.Difference), Of([3, 1, 2], SubgroupMeasure.Ratio)));
        Assert.Equal(10 - 70 / 3.0, Of([], SubgroupMeasure.AttributableRisk), 1e-12);
    }

    [Fact]
    public void Measure_Undefined_SaysWhy()
    {
        var results = new SubgroupComparison([0, 4, 2]).Measure().ToDictionary(result => result.Measure);
        Assert.Equal(UndefinedReason.NotPositive, results[SubgroupMeasure.TheilT].Undefined!.Reason);
        Assert.Equal(UndefinedReason.NotPositive, results[SubgroupMeasure.Ratio].Undefined!.Reason);
        Assert.Equal(new Estimate(4), results[SubgroupMeasure.Difference].Estimate);
        Assert.DoesNotContain(SubgroupMeasure.SlopeIndex, results.Keys);
    }

    private static readonly (string Id, SubgroupMeasure Measure, double Scale)[] s_ids =
    [
        ("d", SubgroupMeasure.Difference, 1), ("r", SubgroupMeasure.Ratio, 1), ("aci", SubgroupMeasure.AbsoluteConcentration, 1), ("rci", SubgroupMeasure.RelativeConcentration, 1),
        ("sii", SubgroupMeasure.SlopeIndex, 1), ("rii", SubgroupMeasure.RelativeIndex, 1), ("bgv", SubgroupMeasure.BetweenGroupVariance, 1),
        ("bgsd", SubgroupMeasure.BetweenGroupStandardDeviation, 1), ("covar", SubgroupMeasure.CoefficientOfVariation, 100), ("mdbu", SubgroupMeasure.FromBestUnweighted, 1),
        ("mdbw", SubgroupMeasure.FromBestWeighted, 1), ("mdmu", SubgroupMeasure.FromMeanUnweighted, 1), ("mdmw", SubgroupMeasure.FromMeanWeighted, 1),
        ("mdru", SubgroupMeasure.FromReferenceUnweighted, 1), ("mdrw", SubgroupMeasure.FromReferenceWeighted, 1), ("idisw", SubgroupMeasure.IndexOfDisparityWeighted, 1),
        ("ti", SubgroupMeasure.TheilT, 1000), ("mld", SubgroupMeasure.TheilL, 1000), ("paf", SubgroupMeasure.AttributableFraction, 1),
    ];

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

using Jundeng.Measures.Surveys;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Jundeng.Measures.Tests.Surveys;

public sealed class SurveyAnswersTests
{
    private static readonly double[] s_answers = [7, 9, 6, 8, 10, 4, 7, 8];

    // Simple random sampling: the error of the textbooks.
    [Fact]
    public void Mean_SimpleSample_HasTheTextbookError()
    {
        var mean = new SurveyAnswers(s_answers).Mean();
        var error = s_answers.StandardDeviation() / Math.Sqrt(8);
        Assert.Equal(s_answers.Mean(), mean.Value, 1e-14);
        Assert.Equal(error, mean.StandardError!.Value, 1e-14);
        Assert.Equal(mean.Value + StudentT.InvCDF(0, 1, 7, 0.975) * error, mean.Interval!.Value.Upper, 1e-8);
    }

    // Two strata of equal shares: the variance is the mean of strata variances, each over its number, quartered.
    [Fact]
    public void Mean_Strata_HasTheErrorWithinThem()
    {
        var survey = new SurveyAnswers(s_answers, strata: [1, 1, 1, 1, 2, 2, 2, 2]);
        var variance = (s_answers[..4].Variance() / 4 + s_answers[4..].Variance() / 4) / 4;
        Assert.Equal(Math.Sqrt(variance), survey.Mean().StandardError!.Value, 1e-14);
        Assert.Equal(6, survey.Degrees);
    }

    // Clusters of equal size: the error is that of the means of clusters.
    [Fact]
    public void Mean_Clusters_HasTheErrorBetweenThem()
    {
        var survey = new SurveyAnswers(s_answers, clusters: [1, 1, 2, 2, 3, 3, 4, 4]);
        double[] means = [8, 7, 7, 7.5];
        Assert.Equal(means.StandardDeviation() / 2, survey.Mean().StandardError!.Value, 1e-14);
        Assert.Equal(3, survey.Degrees);
    }

    [Fact]
    public void Mean_Weights_CountsPeople() => Assert.Equal((7 * 3 + 9 * 1) / 4.0, new SurveyAnswers([7, 9], [3, 1]).Mean().Value, 1e-15);

    [Fact]
    public void Mean_LonelyCluster_IsMeasuredFromAll()
    {
        var survey = new SurveyAnswers([5, 7, 9], strata: [1, 1, 2]);
        // Linearised parts −2/3, 0, 2/3 around 7: the stratum of two gives 2·(1/9 + 1/9), the lonely one 4/9.
        Assert.Equal(Math.Sqrt(2 * (2 / 9.0) + 4 / 9.0), survey.Mean().StandardError!.Value, 1e-14);
    }

    // Two strata with weights 2 and 1: Σw = 8, Σwy = 30; the spread within the first is 3/16, within the second 1/16, together 1/4.
    [Fact]
    public void Mean_StrataAndWeights_IsAsByHand()
    {
        var survey = new SurveyAnswers([5, 4, 3, 2, 4], [2, 2, 2, 1, 1], [1, 1, 1, 2, 2]);

        var mean = survey.Mean();

        Assert.Equal((3.75, 0.5), (mean.Value, mean.StandardError!.Value));
        Assert.Equal(3, survey.Degrees);
        // Student's t of 3 degrees: 3.182446.
        Assert.Equal(3.75 - 0.5 * 3.182446305, mean.Interval!.Value.Lower, 1e-8);
    }

    [Fact]
    public void EffectiveCount_OfWeights_IsThatOfKish()
    {
        Assert.Equal(64.0 / 14, new SurveyAnswers([5, 4, 3, 2, 4], [2, 2, 2, 1, 1]).EffectiveCount, 1e-12);
        Assert.Equal(3, new SurveyAnswers([1, 2, 3], [7, 7, 7]).EffectiveCount, 1e-12);
    }

    [Fact]
    public void Mean_OneAnswer_HasNoError() => Assert.Equal(new Estimate(5), new SurveyAnswers([5]).Mean());

    [Fact]
    public void Proportion_Share_StaysWithinItsBounds()
    {
        var share = new SurveyAnswers([1, 1, 1, 1, 1, 1, 1, 1, 1, 0]).Proportion();
        Assert.Equal(0.9, share.Value, 1e-15);
        Assert.Equal(0.1, share.StandardError!.Value, 1e-14);
        Assert.True(share.Interval is { Lower: > 0 and < 0.9, Upper: > 0.9 and < 1, Method: IntervalMethod.Logit });
    }

    [Fact]
    public void Proportion_AllOrOther_HasNoInterval()
    {
        Assert.Equal(new Estimate(1), new SurveyAnswers([1, 1]).Proportion());
        Assert.Equal(UndefinedReason.OutOfRange, Assert.Throws<UndefinedMeasureException>(() => new SurveyAnswers([1, 2]).Proportion()).Reason);
    }

    [Fact]
    public void NetBalance_Answers_AreSatisfiedLessDissatisfied()
    {
        var balance = new SurveyAnswers([2, 1, 0, -1, 1], [1, 1, 1, 1, 4]).NetBalance();
        Assert.Equal((1 + 1 - 1 + 4) / 8.0, balance.Value, 1e-15);
        Assert.True(balance.Interval is { Upper: <= 1, Lower: >= -1 });
    }

    [Fact]
    public void Mean_OtherScaleOfWeights_IsTheSame() => Generators.Holds(Generators.Units, units =>
    {
        var (one, other) = (new SurveyAnswers(units.Values, units.Populations).Mean(), new SurveyAnswers(units.Values, [.. units.Populations.Select(weight => weight * 1000)]).Mean());
        return Generators.Near(one.Value, other.Value) && Generators.Near(one.StandardError!.Value, other.StandardError!.Value);
    });

    [Fact]
    public void New_Wrong_Throws()
    {
        Assert.Throws<UndefinedMeasureException>(() => new SurveyAnswers([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SurveyAnswers([double.NaN]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SurveyAnswers([1], [0]));
        Assert.Throws<ArgumentException>(() => new SurveyAnswers([1, 2], strata: [1]));
    }
}

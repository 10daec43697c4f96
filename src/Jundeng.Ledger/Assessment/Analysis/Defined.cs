using Jundeng.Measures;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>A measure, or why it has no value.</summary>
internal static class Defined
{
    public static MeasureResult Or(string id, Func<Estimate> measure)
    {
        try
        {
            return new MeasureResult(id, measure(), null);
        }
        catch (UndefinedMeasureException undefined)
        {
            return new MeasureResult(id, null, undefined.Reason);
        }
    }
}

using Jundeng.Ledger;
using Jundeng.Plans;
using Jundeng.Plans.Documents;

namespace Jundeng.Web.Api.Plans;

/// <summary>A task or target that the reader missed.</summary>
/// <param name="Kind">Whether a task or a target is meant.</param>
/// <param name="Start">Where its words begin in the text, in Unicode code points: those with which a task opens, or those of a target's quantity.</param>
/// <param name="End">Where they end.</param>
/// <param name="Fields">Its fields with what they should say.</param>
public sealed record AddReadingRequest(ReadingKind Kind, int Start, int End, IReadOnlyDictionary<string, string?>? Fields = null)
{
    /// <exception cref="LedgerRefusedException">There is no such place.</exception>
    internal TextSpan Place(PlanText source)
    {
        var points = source.CodePoints;
        if (Start < 0 || Start >= End || End > points.Count)
            throw new LedgerRefusedException(ApiMessages.FieldInvalid("end", new($"大于 start 且不超过 {points.Count} 的整数", $"a whole number above start and up to {points.Count}")));
        return new TextSpan(points.ToUtf16(Start), points.ToUtf16(End));
    }
}

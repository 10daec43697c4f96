using Jundeng.Ledger.Allocations;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Papers;

/// <summary>The draft of a consolidated report in Markdown: progress, problems and suggestions of all units merged by domain, and a table of all tasks.</summary>
internal sealed class SummaryText
{
    private readonly SummaryFacts _facts;
    private readonly string _language;
    private readonly PaperText _text;
    private readonly Dictionary<string, double?> _attained;
    private readonly ILookup<string?, SummaryReport> _reports;

    private SummaryText(SummaryFacts facts, string language)
    {
        (_facts, _language, _text) = (facts, language, new PaperText(language));
        _attained = facts.Attainment.Tasks.Where(task => task.TaskId is not null).ToDictionary(task => task.TaskId!, task => task.Score.Counted > 0 ? task.Score.Capped : null);
        _reports = facts.Reports.ToLookup(report => report.TaskId);
    }

    public static string Of(SummaryFacts facts, string language) => new SummaryText(facts, language).Write();

    private string Write()
    {
        var words = new SummaryWords(_facts);
        _text.Title(words.Title);
        _text.Paragraph(words.Opening);
        _text.Heading(BulletinWords.Whole);
        _text.Paragraph(words.Reports);
        _text.Paragraph(words.Attained);
        Section(SummaryWords.Progress, SummaryWords.NoProgress, report => report.Done, withShare: true);
        Section(SummaryWords.Problems, SummaryWords.NoProblems, report => report.Problems, withShare: false);
        Section(SummaryWords.Suggestions, SummaryWords.NoSuggestions, report => report.Suggestions, withShare: false);
        _text.Heading(BulletinWords.Annex);
        _text.Table([.. SummaryWords.Columns.Select(column => column.In(_language))], _facts.Tasks.Select(Row));
        return _text.ToString();
    }

    // The domains in the order of the plan; what says nothing is left out.
    private void Section(LocalText heading, LocalText nothing, Func<SummaryReport, string?> words, bool withShare)
    {
        _text.Heading(heading);
        var any = false;
        foreach (var domain in _facts.Tasks.GroupBy(task => task.Domain ?? ""))
        {
            var said = domain.SelectMany(task => _reports[task.Id].Where(report => !string.IsNullOrWhiteSpace(words(report))).OrderBy(report => report.Role).Select(report => (Task: task, Report: report))).ToList();
            if (said.Count == 0) continue;
            any = true;
            if (domain.Key.Length > 0) _text.Subheading(domain.Key);
            foreach (var (task, report) in said) _text.Item(SummaryWords.Said(task, report, words(report)!.Trim(), withShare ? _attained.GetValueOrDefault(task.Id) : null));
            _text.EndItems();
        }

        if (!any) _text.Paragraph(nothing);
    }

    private IReadOnlyList<string> Row(PlanTask task)
    {
        var lead = _reports[task.Id].FirstOrDefault(report => report.Role == DutyRole.Lead);
        return
        [
            task.Id, task.Title, lead?.Unit ?? (task.Responsible is [var first, ..] ? first : ""), _attained.GetValueOrDefault(task.Id) is { } share ? BulletinWords.Percent(share) : "—",
            (lead is null ? SummaryWords.NotAsked : lead.Accepted ? SummaryWords.Accepted : SummaryWords.NotAccepted).In(_language),
        ];
    }
}

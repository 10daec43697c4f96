using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Papers;

/// <summary>The draft of a bulletin in Markdown: the whole, good examples, laggards by unit, what is demanded, a table of all tasks.</summary>
internal sealed class BulletinText
{
    private const int MostExamples = 5;

    private readonly BulletinFacts _facts;
    private readonly string _language;
    private readonly PaperText _text;
    private readonly Dictionary<string, double?> _attained;

    private BulletinText(BulletinFacts facts, string language)
    {
        (_facts, _language, _text) = (facts, language, new PaperText(language));
        _attained = facts.Attainment.Tasks.Where(task => task.TaskId is not null).ToDictionary(task => task.TaskId!, task => task.Score.Counted > 0 ? task.Score.Capped : null);
    }

    public static string Of(BulletinFacts facts, string language) => new BulletinText(facts, language).Write();

    private string Write()
    {
        var words = new BulletinWords(_facts);
        _text.Title(words.Title);
        _text.Paragraph(words.Opening);
        _text.Heading(BulletinWords.Whole);
        _text.Paragraph(words.Counts);
        _text.Paragraph(words.Attained);
        if (_facts.Orders.Count > 0) _text.Paragraph(words.Orders);
        _text.Heading(BulletinWords.Good);
        Examples();
        _text.Heading(BulletinWords.Laggards);
        Laggards();
        _text.Heading(BulletinWords.Demands);
        foreach (var demand in BulletinWords.DemandList) _text.Paragraph(demand);
        _text.Heading(BulletinWords.Annex);
        _text.Table([.. BulletinWords.Columns.Select(In)], _facts.Lights.Lights.Select(Row));
        return _text.ToString();
    }

    // The tasks that are on track and furthest, at most one a unit.
    private void Examples()
    {
        var good = _facts.Lights.Lights.Where(light => light.Normal && Attained(light) is not null).OrderByDescending(Attained).DistinctBy(Lead).Take(MostExamples).ToList();
        if (good.Count == 0) _text.Paragraph(BulletinWords.NoExamples);
        foreach (var light in good) _text.Item(BulletinWords.Example(light, Attained(light)!.Value));
        if (good.Count > 0) _text.EndItems();
    }

    private void Laggards()
    {
        var late = _facts.Lights.Lights.Where(light => !light.Normal).ToList();
        if (late.Count == 0) _text.Paragraph(BulletinWords.NoLaggards);
        var orders = _facts.Orders.Where(order => order.IsOpen).ToLookup(order => order.Subject);
        foreach (var unit in late.GroupBy(Lead).OrderByDescending(group => group.Max(light => light.Light.Rank)).ThenByDescending(group => group.Count()))
        {
            _text.Subheading(unit.Key.Length > 0 ? unit.Key : In(BulletinWords.Nobody));
            foreach (var light in unit.OrderByDescending(light => light.Light.Rank)) _text.Item(BulletinWords.Laggard(light, orders[light.Id].FirstOrDefault()));
            _text.EndItems();
        }
    }

    private IReadOnlyList<string> Row(TaskLight light) =>
        [light.Id, light.Title, Lead(light), $"{light.Light.Sign} {In(light.Light.Word)}", Attained(light) is { } share ? BulletinWords.Percent(share) : "—", light.Normal ? "" : In(light.Reason)];

    private double? Attained(TaskLight light) => light.TaskId is { } task ? _attained.GetValueOrDefault(task) : null;

    private static string Lead(TaskLight light) => light.Units is [var first, ..] ? first : "";

    private string In(LocalText text) => text.In(_language);
}

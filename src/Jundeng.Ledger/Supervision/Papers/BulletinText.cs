using System.Text;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Papers;

/// <summary>The draft of a bulletin in Markdown: the whole, good examples, laggards by unit, what is demanded, a table of all tasks.</summary>
internal sealed class BulletinText
{
    private const int MostExamples = 5;

    private readonly BulletinFacts _facts;
    private readonly string _language;
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, double?> _attained;

    private BulletinText(BulletinFacts facts, string language)
    {
        (_facts, _language) = (facts, language);
        _attained = facts.Attainment.Tasks.Where(task => task.TaskId is not null).ToDictionary(task => task.TaskId!, task => task.Score.Counted > 0 ? task.Score.Capped : null);
    }

    public static string Of(BulletinFacts facts, string language) => new BulletinText(facts, language).Write();

    private string Write()
    {
        var words = new BulletinWords(_facts);
        Line("# " + In(words.Title));
        Paragraph(words.Opening);
        Heading(BulletinWords.Whole);
        Paragraph(words.Counts);
        Paragraph(words.Attained);
        if (_facts.Orders.Count > 0) Paragraph(words.Orders);
        Heading(BulletinWords.Good);
        Examples();
        Heading(BulletinWords.Laggards);
        Laggards();
        Heading(BulletinWords.Demands);
        foreach (var demand in BulletinWords.DemandList) Paragraph(demand);
        Heading(BulletinWords.Annex);
        Annex();
        return _text.ToString();
    }

    // The tasks that are on track and furthest, at most one a unit.
    private void Examples()
    {
        var good = _facts.Lights.Lights.Where(light => light.Normal && Attained(light) is not null).OrderByDescending(Attained).DistinctBy(Lead).Take(MostExamples).ToList();
        if (good.Count == 0) Paragraph(BulletinWords.NoExamples);
        foreach (var light in good) Item(BulletinWords.Example(light, Attained(light)!.Value));
    }

    private void Laggards()
    {
        var late = _facts.Lights.Lights.Where(light => !light.Normal).ToList();
        if (late.Count == 0) Paragraph(BulletinWords.NoLaggards);
        var orders = _facts.Orders.Where(order => order.IsOpen).ToLookup(order => order.Subject);
        foreach (var unit in late.GroupBy(Lead).OrderByDescending(group => group.Max(light => light.Light.Rank)).ThenByDescending(group => group.Count()))
        {
            Line("### " + (unit.Key.Length > 0 ? unit.Key : In(BulletinWords.Nobody)));
            foreach (var light in unit.OrderByDescending(light => light.Light.Rank)) Item(BulletinWords.Laggard(light, orders[light.Id].FirstOrDefault()));
            _text.Append('\n');
        }
    }

    private void Annex()
    {
        var heads = BulletinWords.Columns.Select(In).ToList();
        Row(heads);
        Row(heads.Select(_ => "---"));
        foreach (var light in _facts.Lights.Lights)
            Row([light.Id, light.Title, Lead(light), $"{light.Light.Sign} {In(light.Light.Word)}", Attained(light) is { } share ? BulletinWords.Percent(share) : "—", light.Normal ? "" : In(light.Reason)]);
    }

    private double? Attained(TaskLight light) => light.TaskId is { } task ? _attained.GetValueOrDefault(task) : null;

    private static string Lead(TaskLight light) => light.Units is [var first, ..] ? first : "";

    private string In(LocalText text) => text.In(_language);

    private void Heading(LocalText text) => Line("## " + In(text));

    private void Paragraph(LocalText text) => Line(In(text));

    private void Item(LocalText text) => _text.Append("- ").Append(In(text)).Append('\n');

    private void Line(string text) => _text.Append(text).Append("\n\n");

    // A bar would end a cell.
    private void Row(IEnumerable<string> cells) => _text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace('|', '／').ReplaceLineEndings(" "))).Append(" |\n");
}

using System.Text;

namespace Jundeng.Plans.Tests.Robustness;

/// <summary>Passages of plans, damaged at random: the same seed gives the same texts.</summary>
internal sealed class Mutations(int seed, IReadOnlyList<string> plans)
{
    private const int LongestPassage = 2500;
    private const int MostChanges = 8;

    // what stands between words, opens items, or counts
    private static readonly string[] s_bits =
    [
        "\n", "\r\n", "\t", " ", "　", "。", "，", "、", "；", "：", "（", "）", "“", "”", "《", "》", "(", ")", "[", "]", "|", "—", "-", "●", "%", "‰", "/10万", "～",
        "一、", "（一）", "（）", "1.", "12．", "（1）", "①", "第一章 ", "第二节 ", "1.1 ", "专栏1 ", "---", "一是", "其中", "责任单位：", "牵头单位：", "配合单位：", "等", "以上", "不低于", "由", "提高到",
        "3所", "12%", "1.5万人", "三分之二", "2—3个", "2020年", "到2020年，", "6月底前", "{{ x }}", "设为首页", "序号\t任务\t责任单位\n", "\uFEFF", "\uD83D", "\uDE00", "𠮷", "\0", "\u2028",
    ];

    private readonly Random _random = new(seed);

    public string Next()
    {
        var text = new StringBuilder(Passage());
        for (var changes = _random.Next(1, MostChanges + 1); changes > 0; changes--) Change(text);
        return text.ToString();
    }

    private string Passage()
    {
        var plan = plans[_random.Next(plans.Count)];
        var start = _random.Next(plan.Length);
        // now and then from the head, where a plan says what it is
        if (_random.Next(4) == 0) start = 0;
        return plan.Substring(start, Math.Min(plan.Length - start, _random.Next(1, LongestPassage)));
    }

    private void Change(StringBuilder text)
    {
        var at = _random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, _random.Next(1, 200));
        switch (_random.Next(5))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                var moved = text.ToString(at, length);
                text.Remove(at, length).Insert(_random.Next(text.Length + 1), moved);
                break;
            case 2:
                text.Insert(at, text.ToString(at, length));
                break;
            case 3:
                text.Insert(at, Passage()[..1]);
                break;
            default:
                text.Insert(at, s_bits[_random.Next(s_bits.Length)]);
                break;
        }
    }
}

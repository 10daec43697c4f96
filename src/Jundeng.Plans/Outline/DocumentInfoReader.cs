using System.Text.RegularExpressions;

namespace Jundeng.Plans.Outline;

/// <summary>What a document says about itself, from its head and its foot; cited documents do not count.</summary>
internal static partial class DocumentInfoReader
{
    private const int LongestTitleLine = 120;

    // A plan names its region and its period early; more of a very long text is not searched.
    private const int Beginning = 50_000;

    public static DocumentInfo Read(string text, string sha256, List<Paragraph> paragraphs, OutlineNode root)
    {
        var head = new List<string>();
        var foot = new List<string>();
        var body = root.Children.Count > 0 ? root.Children[0].Start : text.Length;
        var last = root.Children.Count > 0 ? LastStart(root) : 0;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Span.Length > LongestTitleLine) continue;
            if (paragraph.Span.Start < body) head.Add(paragraph.Span.Of(text).ToString());
            else if (paragraph.Span.Start > last) foot.Add(paragraph.Span.Of(text).ToString());
        }

        var title = Title(head);
        var (issuer, issued) = Signature(head, foot);
        issuer ??= title is null ? null : IssuerInTitle().Match(title) is { Success: true } named ? named.Groups[1].Value : null;
        issued ??= DayIn(head.Concat(foot));
        var number = head.Select(line => OwnNumber().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;
        var region = Region(issuer) ?? Region(title) ?? FrequentRegion(text);
        var (from, to) = Period(title, head, issued, text, root);
        return new DocumentInfo(title, number, issuer, issued, region, from, to, sha256);
    }

    private static int LastStart(OutlineNode node) => node.Children.Count == 0 ? node.HeadEnd : LastStart(node.Children[^1]);

    // 某县人民政府关于印发 / 某县基本公共服务均等化 / 实施计划的通知, on one line or on several
    private static string? Title(List<string> head)
    {
        for (var i = 0; i < head.Count; i++)
        {
            if (!head[i].Contains("关于", StringComparison.Ordinal) && !head[i].Contains("转发", StringComparison.Ordinal)) continue;
            var title = head[i];
            for (var j = i + 1; j <= i + 3 && !TitleEnd().IsMatch(title) && j < head.Count; j++) title += head[j];
            if (!TitleEnd().IsMatch(title) || title.Contains('：') || title.Contains('。')) continue;
            // 中共某区委 某区人民政府 on the line before 关于…的意见
            for (var j = i - 1; title.StartsWith("关于", StringComparison.Ordinal) && j >= 0 && j >= i - 2 && IssuerAlone().IsMatch(head[j]); j--) title = head[j] + title;
            return Join(title);
        }

        for (var i = 0; i < head.Count; i++)
        {
            if (!TitleEnd().IsMatch(head[i]) || head[i].Contains('，') || head[i].Contains('。') || head[i].Contains('《')) continue;
            var before = i > 0 && head[i - 1].Length <= 40 && !ClosedLine().IsMatch(head[i - 1]) && Region(head[i - 1]) is not null && Region(head[i]) is null ? head[i - 1] : "";
            return Join(before + head[i]);
        }

        return null;
    }

    private static string Join(string title) => title.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal);

    // the issuer on a line of its own, the day on the next
    private static (string? Issuer, DateOnly? Issued) Signature(List<string> head, List<string> foot)
    {
        foreach (var lines in new[] { head, foot })
            for (var i = 1; i < lines.Count; i++)
                if (DayAlone().IsMatch(lines[i]) && Day(lines[i]) is { } day)
                    return (IssuerAlone().IsMatch(lines[i - 1]) ? Join(lines[i - 1]) : null, day);
        return (null, null);
    }

    // a line that is there for its date: 发布时间：2013-11-08, （2009年6月12日）, （市发改委 2012年7月23日）, …2012年10月17日印发; never one of a sentence
    private static DateOnly? DayIn(IEnumerable<string> lines) =>
        lines.Where(line => DayAlone().IsMatch(line) || DatedLine().IsMatch(line)).Select(Day).FirstOrDefault(day => day is not null);

    private static DateOnly? Day(string line)
    {
        var match = AnyDay().Match(line);
        if (!match.Success) return null;
        var year = YearOf(match.Groups[1].Value);
        var month = NumberOf(match.Groups[2].Value);
        var day = NumberOf(match.Groups[3].Value);
        return year is >= 1949 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int YearOf(string digits)
    {
        var year = 0;
        foreach (var c in digits) year = year * 10 + (char.IsAsciiDigit(c) ? c - '0' : c is '〇' or '○' or '零' or 'O' ? 0 : "一二三四五六七八九".IndexOf(c) + 1);
        return year;
    }

    private static int NumberOf(string number) =>
        Quantities.NumeralReader.TryRead(number, 0, number.Length, out var numeral) && numeral.Value < 100 ? (int)numeral.Value : 0;

    private static string? Region(string? name) => name is not null && RegionAtHead().Match(name.StartsWith("中共", StringComparison.Ordinal) ? name[2..] : name) is { Success: true } match ? match.Groups[1].Value : null;

    private static string? FrequentRegion(string text)
    {
        var counts = new Dictionary<string, int>();
        foreach (Match match in RegionInText().Matches(text[..Math.Min(text.Length, Beginning)]))
            counts[match.Groups[1].Value] = counts.GetValueOrDefault(match.Groups[1].Value) + 1;
        // 推进丹桥县 holds 丹桥县
        foreach (var name in counts.Keys.Where(name => counts.Keys.Any(other => other.Length < name.Length && name.EndsWith(other, StringComparison.Ordinal))).ToList()) counts.Remove(name);
        return counts.Count == 0 ? null : counts.MaxBy(pair => pair.Value).Key;
    }

    private static (int? From, int? To) Period(string? title, List<string> head, DateOnly? issued, string text, OutlineNode root)
    {
        foreach (var line in head.Where(line => TitleEnd().IsMatch(line)).Prepend(title ?? ""))
        {
            if (YearRange().Match(line) is { Success: true } range) return (YearOf(range.Groups[1].Value), YearOf(range.Groups[2].Value));
            if (FiveYears(line) is { } plan && !line.Contains('《')) return plan;
            if (OneYear().Match(line) is { Success: true } one) return (YearOf(one.Groups[1].Value), YearOf(one.Groups[1].Value));
        }

        int? to = null;
        foreach (var aims in Nodes(root).Where(node => node.Role == ChapterRole.Aims))
            foreach (Match match in OneYear().Matches(text[aims.Start..aims.End]))
                if (YearOf(match.Groups[1].Value) is var year && year < 2200 && year > (to ?? 0)) to = year;
        if (to is null) return (issued?.Year, issued?.Year);
        if (issued is { } day && day.Year <= to) return (day.Year, to);
        return FiveYears(text[..Math.Min(text.Length, Beginning)]) is { } period && period.From <= to && to <= period.To ? (period.From, to) : (to, to);
    }

    // 十三五: 2016 to 2020
    private static (int From, int To)? FiveYears(string text)
    {
        var counts = new Dictionary<int, int>();
        for (var match = FiveYearPlan().Match(text); match.Success; match = match.NextMatch())
        {
            var number = NumberOf(match.Groups[1].Value);
            counts[number] = counts.GetValueOrDefault(number) + 1;
        }

        if (counts.Count == 0) return null;
        var best = counts.MaxBy(pair => pair.Value).Key;
        return (1951 + 5 * best, 1955 + 5 * best);
    }

    private static IEnumerable<OutlineNode> Nodes(OutlineNode root)
    {
        var open = new Stack<OutlineNode>();
        open.Push(root);
        while (open.TryPop(out var node))
        {
            if (node != root) yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--) open.Push(node.Children[i]);
        }
    }

    [GeneratedRegex(@"(通知|意见|方案|计划|规划|纲要|要点|办法|决定|通告|批复|分工|清单|任务书|行动|细则|目录|分解表|分工表|任务表|计划表)(\s*[（(][^（）()]*[）)])?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TitleEnd();

    [GeneratedRegex(@"[：:。，,]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ClosedLine();

    [GeneratedRegex(@"^(\p{IsCJKUnifiedIdeographs}{2,24}?(?:人民政府办公厅|人民政府办公室|人民政府|办公厅|办公室|委员会|领导小组|局|厅|委))\s*(?:关于|转发|印发)", RegexOptions.CultureInvariant)]
    private static partial Regex IssuerInTitle();

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}[\p{IsCJKUnifiedIdeographs}\s（）()]{2,30}(?:政府|办公厅|办公室|委员会|委|局|厅|部|小组|会)$", RegexOptions.CultureInvariant)]
    private static partial Regex IssuerAlone();

    [GeneratedRegex(@"^\s*(?:\d{4}|[〇○零O一二三四五六七八九]{4})\s*年[^年]{1,8}日\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex DayAlone();

    [GeneratedRegex(@"(?:日期|时间)\s*[：:]|印发\s*$|^\s*[（(][^（）()。]*日\s*[）)]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex DatedLine();

    [GeneratedRegex(@"(\d{4}|[〇○零O一二三四五六七八九]{4})\s*[年\-/.]\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*[月\-/.]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})", RegexOptions.CultureInvariant)]
    private static partial Regex AnyDay();

    [GeneratedRegex(@"^\s*(?:(?:发文字号|文号|文件编号)\s*[：:]\s*)?(\p{IsCJKUnifiedIdeographs}{2,14}\s*[〔\[（(【]\s*\d{4}\s*[〕\]）)】]\s*\d{1,4}\s*号)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnNumber();

    [GeneratedRegex(@"^(\p{IsCJKUnifiedIdeographs}{1,20}?(?:自治区|自治州|自治县|省|市|县|区|旗|盟|州)(?:[\p{IsCJKUnifiedIdeographs}-[委关推]]{1,8}?(?:自治州|自治县|市|县|区|旗))?)(?=人民政府|政府|办公|委|关于|推进|基本|国民|公共|“|\d|十|民生|社会|发展|卫生|教育|财政|人力|民政|加快|深化|全面|建设|保障|完善|落实|贯彻|提升|实施|养老|医疗|就业|城乡|乡村|农村|残疾|老龄|文化|体育|健康|妇女|儿童|青年|重点|年度)", RegexOptions.CultureInvariant)]
    private static partial Regex RegionAtHead();

    [GeneratedRegex(@"(?<![全我各本该外跨出入进在到由向由对和与、])([^\s\W全我各本该外跨市县省区施是为和与的在到及对]{2,3}(?:省|市|县|自治州))(?=人民政府|基本|国民|公共|民生)", RegexOptions.CultureInvariant)]
    private static partial Regex RegionInText();

    [GeneratedRegex(@"(\d{4})\s*年?\s*[-—–－~～至到]{1,2}\s*(\d{4})\s*年?", RegexOptions.CultureInvariant)]
    private static partial Regex YearRange();

    [GeneratedRegex(@"(?<!\d)((?:19|20|21)\d{2})\s*年", RegexOptions.CultureInvariant)]
    private static partial Regex OneYear();

    [GeneratedRegex(@"[“""]?(十[一二三四五六七八九]|二十|二十[一二])五[”""]?", RegexOptions.CultureInvariant)]
    private static partial Regex FiveYearPlan();
}

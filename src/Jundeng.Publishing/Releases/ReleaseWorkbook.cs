using Jundeng.Ledger.Releases.Content;
using Jundeng.Ledger.Reports;
using Jundeng.Plans;
using Jundeng.Publishing.Spreadsheets;

namespace Jundeng.Publishing.Releases;

/// <summary>What a release shows, as a workbook: targets, results and data.</summary>
public static class ReleaseWorkbook
{
    private static readonly LocalText[] s_sheets = [new("目标", "Targets"), new("评价结果", "Results"), new("数据", "Data")];

    /// <summary>Writes an .xlsx file.</summary>
    /// <param name="stream">Receives the file; must be seekable.</param>
    /// <param name="content">What the release shows.</param>
    /// <param name="language">The language of its heads: <c>en</c>, anything else Chinese.</param>
    public static void Write(Stream stream, ReleaseContent content, string language)
    {
        using var book = new Workbook(stream, content.Title);
        book.Add(s_sheets[0].In(language), Targets(language), content.Targets);
        if (content.Run is null) return;
        var names = content.Regions.ToDictionary(region => region.Id, region => region.Name, StringComparer.Ordinal);
        book.Add(s_sheets[1].In(language), Results(language, names), [.. content.Nodes.SelectMany(node => node.Results.Select(result => (node, result)))]);
        book.Add(s_sheets[2].In(language), Data(language, names), content.Observations);
    }

    private static IReadOnlyList<Column<ReleasedTarget>> Targets(string language)
    {
        string Head(string zh, string en) => new LocalText(zh, en).In(language);
        return
        [
            new(Head("编号", "Target"), row => row.Id),
            new(Head("领域", "Domain"), row => row.Domain),
            new(Head("任务", "Task"), row => row.Task),
            new(Head("责任单位", "Organisation"), row => row.Organisation),
            new(Head("指标", "Indicator"), row => row.Name),
            new(Head("比较", "Sign"), row => PlanTerms.Of(row.Comparator)),
            new(Head("目标值", "Goal"), row => row.Value),
            new(Head("单位", "Unit"), row => row.Unit),
            new(Head("完成值", "Value"), row => Number(row.Reached)),
            new(Head("日期", "Date"), row => row.On),
            new(Head("状态", "Status"), row => ReportCodes.Of(row.Status)),
            new(Head("实现度", "Attainment"), row => Share.Of(row.Attainment)),
            new(Head("备注", "Note"), row => row.Note),
            new(Head("计划原文", "Words of the plan"), row => row.Sentence?.ToString()),
        ];
    }

    private static IReadOnlyList<Column<(ReleasedNode Node, ReleasedResult Result)>> Results(string language, Dictionary<string, string> names)
    {
        string Head(string zh, string en) => new LocalText(zh, en).In(language);
        return
        [
            new(Head("地区", "Region"), row => names[row.Result.Region]),
            new(Head("时期", "Period"), row => row.Result.Period),
            new(Head("指标", "Indicator"), row => row.Node.Name.In(language)),
            new(Head("数值", "Value"), row => Number(row.Result.Value)),
            new(Head("单位", "Unit"), row => row.Node.Indicator?.Unit),
            new(Head("目标值", "Goal"), row => Number(row.Result.Goal)),
            new(Head("状态", "Status"), row => ReportCodes.Of(row.Result.Status)),
            new(Head("得分", "Score"), row => Number(row.Result.Score)),
            new(Head("名次", "Rank"), row => row.Result.Rank),
        ];
    }

    private static IReadOnlyList<Column<ReleasedObservation>> Data(string language, Dictionary<string, string> names)
    {
        string Head(string zh, string en) => new LocalText(zh, en).In(language);
        return
        [
            new(Head("地区", "Region"), row => names[row.Region]),
            new(Head("时期", "Period"), row => row.Period),
            new(Head("指标", "Indicator"), row => row.Indicator),
            new(Head("分组", "Group"), row => row.Group),
            new(Head("数值", "Value"), row => Number(row.Value)),
            new(Head("单位", "Unit"), row => row.Unit),
            new(Head("状态", "Status"), row => ReportCodes.Of(row.Status)),
            new(Head("分子", "Numerator"), row => Number(row.Numerator)),
            new(Head("分母", "Denominator"), row => Number(row.Denominator)),
        ];
    }

    // Text where a decimal cannot hold it.
    private static object? Number(double? value) => value is not { } known ? null : Math.Abs(known) < 1e27 ? (decimal)known : known.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}

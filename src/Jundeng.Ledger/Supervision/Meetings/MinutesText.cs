using System.Globalization;
using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>The minutes of a meeting in Markdown: when and where, who attended, the agenda, what was decided, and a table of that.</summary>
internal static class MinutesText
{
    private static readonly LocalText[] s_columns = [new("序号", "No."), new("议定事项", "Decision"), new("任务", "Task"), new("责任单位", "Unit"), new("完成时限", "Due"), new("落实方式", "How it goes on")];

    private static readonly LocalText s_agenda = new("会议议题", "Agenda");

    private static readonly LocalText s_decisions = new("议定事项", "Decisions");

    private static readonly LocalText s_units = new("参会单位", "Attendance");

    private static readonly LocalText s_annex = new("附表：议定事项清单", "Annex: decisions");

    private static readonly LocalText s_none = new("会议没有议定事项。", "Nothing was decided.");

    public static LocalText Title(Meeting meeting) => new($"{meeting.Title}纪要", $"Minutes: {meeting.Title}");

    public static string Of(Meeting meeting, string language)
    {
        var text = new PaperText(language);
        text.Title(Title(meeting));
        text.Paragraph(Opening(meeting));
        text.Heading(s_units);
        text.Paragraph(Units(meeting));
        if (meeting.Agenda.Count > 0)
        {
            text.Heading(s_agenda);
            foreach (var (item, i) in meeting.Agenda.Select((item, i) => (item, i))) text.Item(Same(string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {item.Text}")));
            text.EndItems();
        }

        text.Heading(s_decisions);
        if (meeting.Decisions.Count == 0) text.Paragraph(s_none);
        foreach (var decision in meeting.Decisions) text.Item(Sentence(decision));
        if (meeting.Decisions.Count == 0) return text.ToString();
        text.EndItems();
        text.Heading(s_annex);
        text.Table(
            [.. s_columns.Select(column => column.In(language))],
            meeting.Decisions.Select(decision => (IReadOnlyList<string>)
                [decision.No.ToString(CultureInfo.InvariantCulture), decision.Text, decision.TaskId ?? "", decision.OrganisationName, Iso.Of(decision.Due), Way(decision).In(language)]));
        return text.ToString();
    }

    private static LocalText Opening(Meeting meeting)
    {
        var day = meeting.On.Said();
        var (placeZh, placeEn) = meeting.Place is { } place ? ($"在{place}", $" at {place}") : ("", "");
        var (chairZh, chairEn) = meeting.Chair is { } chair ? ($"，{chair}主持", $", led by {chair}") : ("", "");
        return new($"{day.Zh}，{placeZh}召开{meeting.Title}{chairZh}。现将会议议定事项纪要如下。", $"The meeting was held on {day.En}{placeEn}{chairEn}. These are its minutes.");
    }

    private static LocalText Units(Meeting meeting)
    {
        var names = meeting.Units.Select(unit => unit.Name).ToList();
        return new(string.Join('、', names) + "。", string.Join(", ", names) + ".");
    }

    private static LocalText Sentence(MeetingDecision decision)
    {
        var way = Way(decision);
        return new(
            $"{decision.No}. {Ended(decision.Text, '。')}责任单位：{decision.OrganisationName}；完成时限：{decision.Due.Said().Zh}{(way.Zh.Length > 0 ? "；" + way.Zh : "")}。",
            $"{decision.No}. {Ended(decision.Text, '.')} Unit: {decision.OrganisationName}; due: {decision.Due.Said().En}{(way.En.Length > 0 ? "; " + way.En : "")}.");
    }

    private static LocalText Way(MeetingDecision decision) => (decision.MilestoneNo, decision.OrderId) switch
    {
        ({ } milestone, _) => new($"列为节点 {milestone}", $"milestone {milestone}"),
        (_, { } order) => new($"下达督办单 {order}", $"order {order}"),
        _ => new("", ""),
    };

    private static string Ended(string text, char stop) => text.Length > 0 && char.IsPunctuation(text[^1]) ? text : text + stop;

    private static LocalText Same(string text) => new(text, text);
}

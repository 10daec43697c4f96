using System.Globalization;
using System.Text;
using Jundeng.Plans.Documents;

namespace Jundeng.Plans.Tests.Documents;

/// <summary>A reading as lines, without places and without the white space of layout, so that two formats of a plan can be compared.</summary>
internal static class ReadingDigest
{
    public static string Of(PlanText text)
    {
        var reading = PlanReader.Read(text);
        var lines = new StringBuilder();
        var document = reading.Document;
        Line("document", document.Title, document.Number, document.Issuer, document.Issued, document.Region, document.From, document.To);
        foreach (var task in reading.Tasks)
            Line("task", task.Id, task.Domain, task.Title, string.Join('、', task.Responsible), string.Join('、', task.Cooperating));
        foreach (var target in reading.Targets)
        {
            Assert.Equal(Plain(target.Text), Plain(target.Span.Of(text.Text).ToString()));
            Line("target", target.Id, target.TaskId, target.Text, target.Indicator, target.Comparator, target.Value, target.Upper, target.Unit, target.Kind,
                target.Basis, target.Flow, target.Due, target.PartOf, target.Modality, target.Binding);
        }

        foreach (var finding in reading.Findings.Where(finding => finding.Code != FindingCode.ForeignText))
            Line("finding", finding.Code, finding.Message.Zh);
        return lines.ToString();

        void Line(params object?[] parts) =>
            lines.AppendJoin(" | ", parts.Select(part => Plain(Convert.ToString(part, CultureInfo.InvariantCulture) ?? ""))).Append('\n');
    }

    private static string Plain(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}

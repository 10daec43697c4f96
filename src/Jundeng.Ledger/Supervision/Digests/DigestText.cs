using System.Text;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>The words of a digest: what is overdue first, each kind under its heading.</summary>
internal static class DigestText
{
    public static string Subject(DateOnly on, IReadOnlyList<DigestItem> items, string language) =>
        DigestMessages.Subject(on, items.Count, items.Count(item => item.Kind == DigestItemKind.Overdue)).In(language);

    public static string Body(DateOnly on, IReadOnlyList<DigestItem> items, string language)
    {
        var text = new StringBuilder();
        void Line(LocalText line) => text.Append(line.In(language)).Append('\n');
        Line(DigestMessages.Head(on, items.Count));
        foreach (var group in items.GroupBy(item => item.Kind).OrderBy(group => group.Key))
        {
            text.Append('\n');
            Line(DigestMessages.Section(DigestMessages.Of(group.Key), group.Count()));
            var number = 0;
            foreach (var item in group.OrderBy(item => item.Due).ThenBy(item => item.About, StringComparer.Ordinal)) text.Append(++number).Append(". ").Append(item.Text.In(language)).Append('\n');
        }

        text.Append('\n');
        Line(DigestMessages.Foot);
        return text.ToString();
    }
}

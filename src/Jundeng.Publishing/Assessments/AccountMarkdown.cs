using Jundeng.Ledger.Assessment.Accounts;
using Jundeng.Plans;

namespace Jundeng.Publishing.Assessments;

/// <summary>An account as Markdown, in the language of the current user interface.</summary>
public static class AccountMarkdown
{
    private const string Special = "\\`*_{}[]<>#|~";

    /// <summary>Writes the account.</summary>
    public static void Write(TextWriter output, Account account)
    {
        Line(output, "# " + Text(account.Title));
        foreach (var section in account.Sections)
        {
            Line(output);
            Line(output, "## " + Text(section.Heading));
            foreach (var sentence in section.Sentences)
            {
                Line(output);
                Line(output, Text(sentence));
            }

            if (section.Table is not { } table) continue;
            Line(output);
            Row(output, table.Heads.Select(Text));
            Row(output, table.Heads.Select(_ => "---"));
            foreach (var row in table.Rows) Row(output, row.Select(Text));
        }
    }

    private static void Row(TextWriter output, IEnumerable<string> cells) => Line(output, $"| {string.Join(" | ", cells)} |");

    private static void Line(TextWriter output, string text = "")
    {
        output.Write(text);
        output.Write('\n');
    }

    private static string Text(LocalText text) => string.Concat(PlanTerms.Of(text).ReplaceLineEndings(" ").Select(c => Special.Contains(c) ? $"\\{c}" : c.ToString()));
}

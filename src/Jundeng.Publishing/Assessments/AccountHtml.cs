using System.Text.Encodings.Web;
using System.Text.Unicode;
using Jundeng.Ledger.Assessment.Accounts;
using Jundeng.Plans;

namespace Jundeng.Publishing.Assessments;

/// <summary>An account as a page of its own, in the language of the current user interface; no script, nothing fetched.</summary>
public static class AccountHtml
{
    private const string Style =
        "body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1f24}" +
        "table{border-collapse:collapse}th,td{border:1px solid #c8ccd1;padding:.25rem .6rem;text-align:left}th{background:#eef1f4}";

    private static readonly LocalText s_language = new("zh-CN", "en");
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter output, Account account)
    {
        output.Write($"<!DOCTYPE html>\n<html lang=\"{PlanTerms.Of(s_language)}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{Text(account.Title)}</title>\n<style>{Style}</style>\n</head>\n<body>\n<h1>{Text(account.Title)}</h1>\n");
        foreach (var section in account.Sections)
        {
            output.Write($"<h2>{Text(section.Heading)}</h2>\n");
            foreach (var sentence in section.Sentences) output.Write($"<p>{Text(sentence)}</p>\n");
            if (section.Table is { } table) Table(output, table);
        }

        output.Write("</body>\n</html>\n");
    }

    private static void Table(TextWriter output, AccountTable table)
    {
        output.Write($"<table>\n<thead><tr>{string.Concat(table.Heads.Select(head => $"<th scope=\"col\">{Text(head)}</th>"))}</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows) output.Write($"<tr>{string.Concat(row.Select(cell => $"<td>{Text(cell)}</td>"))}</tr>\n");
        output.Write("</tbody>\n</table>\n");
    }

    private static string Text(LocalText text) => s_encoder.Encode(PlanTerms.Of(text));
}

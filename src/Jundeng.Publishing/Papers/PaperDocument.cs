using System.Globalization;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Publishing.Documents;
using Jundeng.Publishing.Resources;

namespace Jundeng.Publishing.Papers;

/// <summary>A bulletin, a consolidated report or minutes as an official Word document: title, number, text, signature, tables on pages of their own.</summary>
public static class PaperDocument
{
    /// <summary>Writes a .docx file in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    /// <param name="stream">Receives the file; must be seekable.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="issuer">Who signs; null for nobody.</param>
    public static void Write(Stream stream, Paper paper, string? issuer) =>
        Write(stream, paper.Title, paper.Text, Number(paper), paper.Issue?.On ?? paper.AsOf, issuer);

    /// <summary>Writes the minutes of a meeting as a .docx file in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    /// <param name="stream">Receives the file; must be seekable.</param>
    /// <param name="minutes">The minutes.</param>
    /// <param name="issuer">Who signs; null for nobody.</param>
    public static void Write(Stream stream, MeetingMinutes minutes, string? issuer) => Write(stream, minutes.Title, minutes.Text, null, minutes.Meeting.On, issuer);

    private static void Write(Stream stream, string title, string text, string? number, DateOnly day, string? issuer)
    {
        var chinese = !CultureInfo.CurrentUICulture.Name.StartsWith("en", StringComparison.Ordinal);
        using var word = new WordDocument(stream, title, chinese, WordForm.Official);
        var blocks = PaperBlock.Read(text).ToList();
        var annex = blocks.FindIndex(block => block.Kind == PaperBlockKind.Table);
        // The heading over the table belongs to it.
        if (annex > 0 && blocks[annex - 1].Kind == PaperBlockKind.Heading) annex--;
        foreach (var (block, i) in blocks.Select((block, i) => (block, i)))
        {
            if (i == annex)
            {
                Sign(word, day, issuer);
                word.NewPage();
            }

            Write(word, block, number);
        }

        if (annex < 0) Sign(word, day, issuer);
    }

    private static void Write(WordDocument word, PaperBlock block, string? number)
    {
        switch (block.Kind)
        {
            case PaperBlockKind.Title:
                word.Title(block.Text);
                if (number is not null) word.Subtitle(number);
                break;
            case PaperBlockKind.Heading:
                word.Heading(block.Level, block.Text);
                break;
            case PaperBlockKind.Table:
                word.Table([.. block.Rows[0].Select((head, i) => new TableColumn(head, Share(block.Rows, i)))], block.Rows.Skip(1));
                break;
            default:
                word.Text(block.Text);
                break;
        }
    }

    private static string Number(Paper paper) => paper.Issue is { } issue
        ? Format(Words.PaperNumber, issue.Year, issue.Number)
        : Format(Words.PaperDraft, paper.Version);

    private static void Sign(WordDocument word, DateOnly day, string? issuer)
    {
        var date = Format(Words.PaperDate, day.Year, day.Month, day.Day);
        if (issuer is null) word.Signature(date);
        else word.Signature(issuer, date);
    }

    // By the widest cell, so that a column of numbers takes little and one of words much.
    private static int Share(IReadOnlyList<IReadOnlyList<string>> rows, int column)
    {
        const int least = 4, most = 30;
        return Math.Clamp(rows.Max(row => column < row.Count ? TextWidth.Of(row[column]) : 0), least, most);
    }

    private static string Format(string sentence, params object[] values) => string.Format(CultureInfo.InvariantCulture, sentence, values);
}

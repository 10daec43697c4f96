using System.Text;
using Jundeng.Plans.Documents;
using Jundeng.Plans.Tests.Documents.Docx;
using Jundeng.Plans.Tests.Documents.Generators;
using Jundeng.Plans.Tests.Documents.Sheets;

namespace Jundeng.Plans.Tests.Documents;

/// <summary>Damaged files of every format are read or refused with a sentence, and never bring anything down.</summary>
public sealed class FuzzTests
{
    private const int Rounds = 400;

    [Theory]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("docx inside")]
    [InlineData("xlsx")]
    [InlineData("xlsx inside")]
    public void TryDecode_DamagedFile_IsReadOrRefused(string kind)
    {
        var lines = PlanLines.Of(PlanLines.Sample).Take(40).ToList();
        var whole = kind[..4] switch
        {
            "html" => Encoding.UTF8.GetBytes(PlanHtml.Page(lines)),
            "docx" => PlanDocx.Write(lines),
            _ => Workbook.Of([.. lines.Select(line => line.Split('，').Take(20).Cast<object?>().ToArray())]),
        };
        var random = new Random(20260212);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = kind switch
            {
                "docx inside" => WordDocument.Change(whole, round % 2 == 0 ? "word/document.xml" : "word/numbering.xml", xml => Inside(xml, random)),
                "xlsx inside" => WordDocument.Change(whole, "xl/worksheets/sheet0.xml", xml => Inside(xml, random)),
                _ => Damaged(whole, random),
            };
            if (PlanDocument.TryDecode(bytes, "损坏", out var text, out var refusal)) IsSound(text);
            else Assert.NotEqual("", refusal.Message.Zh);
        }
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        var bytes = whole.ToArray();
        for (var i = random.Next(1, 20); i > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return random.Next(4) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }

    // numbers, names and tags change places, so that the XML stays whole more often than not
    private static string Inside(string xml, Random random)
    {
        var text = new StringBuilder(xml);
        for (var i = random.Next(1, 10); i > 0; i--)
        {
            var at = random.Next(text.Length);
            if (char.IsAsciiDigit(text[at])) text[at] = (char)('0' + random.Next(10));
            else if (random.Next(8) == 0) text[at] = "<>\"&/ \u0000一"[random.Next(8)];
            else
            {
                var length = Math.Min(random.Next(40), text.Length - at);
                var piece = text.ToString(at, length);
                text.Remove(at, length).Insert(random.Next(text.Length), piece);
            }
        }

        return text.ToString();
    }

    private static void IsSound(PlanText text)
    {
        var last = 0;
        foreach (var part in text.Source.Parts)
        {
            Assert.True(part.Span.Start >= last && part.Span.End <= text.Text.Length && !part.Span.IsEmpty);
            last = part.Span.End;
        }

        foreach (var table in text.Tables)
            foreach (var row in table.Rows)
            {
                Assert.True(table.Span.Contains(row.Span));
                foreach (var cell in row.Cells)
                {
                    Assert.True(table.Span.Contains(cell.Span) && cell.RowSpan > 0 && cell.ColumnSpan > 0);
                    Assert.All(cell.Lines, line => Assert.True(cell.Span.Contains(line)));
                }
            }

        Assert.Equal(text.Text.Length, new CodePoints(text.Text).ToUtf16(text.CodePoints.Count));
        PlanReader.Read(text);
    }
}

using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Jundeng.Plans.Tests.Documents.Generators;

/// <summary>
/// Writes a plan as people write it in Word: headings with automatic numbers, words changed under revision control, headers, feet and
/// page numbers, a table of contents.
/// </summary>
internal static partial class PlanDocx
{
    /// <summary>A document.</summary>
    /// <param name="lines">The lines of the plan.</param>
    /// <param name="plain">Without what office programs carry over differently: revisions, tables of contents, lists that restart.</param>
    public static byte[] Write(IEnumerable<string> lines, bool plain = false)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            var numbering = new Numbering();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = numbering;
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            var body = new Body();
            var plan = lines.ToList();
            body.Append(Paragraph(plan[0]));
            if (!plain) body.Append(Contents(plan.Where(line => Chapter().IsMatch(line))));
            var counts = new Counter(numbering, restarts: !plain);
            for (var i = 1; i < plan.Count; i++) body.Append(counts.Paragraph(plan[i], !plain && i % 4 == 0));
            body.Append(Edges(main));
            main.Document = new Document(body);
        }

        return stream.ToArray();
    }

    public static Paragraph Paragraph(string words) => new(new Run(new Text(words) { Space = SpaceProcessingModeValues.Preserve }));

    private static Styles Styles() => new(
        new Style(new StyleName { Val = "toc 1" }) { StyleId = "目录1", Type = StyleValues.Paragraph },
        // the second level comes with the style
        new Style(
            new StyleName { Val = "heading 2" },
            new StyleParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 1 }, new NumberingId { Val = 1 })))
        { StyleId = "Heading2", Type = StyleValues.Paragraph });

    private static SdtBlock Contents(IEnumerable<string> chapters) => new(
        new SdtProperties(new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" })),
        new SdtContentBlock(chapters.Select(chapter => new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = "目录1" }),
            new Run(new Text(chapter)), new Run(new TabChar()), new Run(new Text("3"))))));

    private static SectionProperties Edges(MainDocumentPart main)
    {
        var head = main.AddNewPart<HeaderPart>();
        head.Header = new Header(Paragraph("某县人民政府文件　新增就业7777人"));
        var foot = main.AddNewPart<FooterPart>();
        foot.Footer = new Footer(new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            new Run(new Text("— ") { Space = SpaceProcessingModeValues.Preserve }),
            new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " },
            new Run(new Text(" —") { Space = SpaceProcessingModeValues.Preserve })));
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(head) },
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(foot) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 2098, Right = 1474, Bottom = 1984, Left = 1587, Header = 851, Footer = 992 });
    }

    /// <summary>Takes the numbers off headings and lets Word count them; a number out of order starts the list anew.</summary>
    private sealed class Counter
    {
        // chapters and sections are two levels of one list; the items run through them in a list of their own
        private const int Headings = 7;
        private const int Items = 8;

        private readonly Numbering _numbering;
        private readonly int[] _last = new int[3];
        private readonly int[] _current = [1, 1, 2];
        private readonly bool _restarts;
        private int _instances = 2;

        public Counter(Numbering numbering, bool restarts)
        {
            _numbering = numbering;
            _restarts = restarts;
            _numbering.Append(
                new AbstractNum(
                    Level(0, NumberFormatValues.ChineseCountingThousand, "%1、"),
                    Level(1, NumberFormatValues.ChineseCountingThousand, "（%2）"))
                { AbstractNumberId = Headings },
                new AbstractNum(Level(0, NumberFormatValues.Decimal, "%1.")) { AbstractNumberId = Items },
                new NumberingInstance(new AbstractNumId { Val = Headings }) { NumberID = 1 },
                new NumberingInstance(new AbstractNumId { Val = Items }) { NumberID = 2 });
        }

        public Paragraph Paragraph(string line, bool revised)
        {
            var look = new ParagraphProperties(new Indentation { FirstLineChars = 200, FirstLine = "640" });
            Regex[] marks = [Chapter(), Section(), Item()];
            var depth = Array.FindIndex(marks, mark => mark.IsMatch(line));
            if (depth < 0) return Fill(new Paragraph(look), line, revised);
            var match = marks[depth].Match(line);
            var number = Number(match.Groups[1].Value);
            if (depth == 0) _last[1] = 0;
            if (number != _last[depth] + 1)
            {
                if (!_restarts) return Fill(new Paragraph(look), line, revised);
                Restart(depth, number);
            }

            _last[depth] = number;
            if (depth == 1 && _current[1] == 1) look.InsertAt(new ParagraphStyleId { Val = "Heading2" }, 0);
            else look.InsertAt(new NumberingProperties(new NumberingLevelReference { Val = depth % 2 }, new NumberingId { Val = _current[depth] }), 0);
            return Fill(new Paragraph(look), line[match.Length..], revised);
        }

        private void Restart(int depth, int number)
        {
            var instance = new NumberingInstance(
                new AbstractNumId { Val = depth == 2 ? Items : Headings },
                new LevelOverride(new StartOverrideNumberingValue { Val = number }) { LevelIndex = depth % 2 })
            { NumberID = ++_instances };
            _numbering.InsertAfter(instance, _numbering.LastChild);
            _current[depth] = _instances;
        }

        private static Level Level(int index, NumberFormatValues format, string text) => new(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelSuffix { Val = LevelSuffixValues.Nothing },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left })
        { LevelIndex = index };

        // some words inserted, some deleted, some moved away
        private static Paragraph Fill(Paragraph paragraph, string words, bool revised)
        {
            var cut = words.Length / 3;
            if (!revised || cut == 0)
            {
                paragraph.Append(Run(words));
                return paragraph;
            }

            paragraph.Append(
                Run(words[..cut]),
                new InsertedRun(Run(words[cut..(2 * cut)])) { Author = "a", Id = "1" },
                new DeletedRun(new Run(new DeletedText("，新增床位8888张"))) { Author = "a", Id = "2" },
                new MoveFromRun(Run("，搬走的6666户")) { Author = "a", Id = "3" },
                Run(words[(2 * cut)..]));
            return paragraph;
        }

        private static Run Run(string words) => new(new Text(words) { Space = SpaceProcessingModeValues.Preserve });

        private static int Number(string words)
        {
            if (int.TryParse(words, out var number)) return number;
            const string digits = "一二三四五六七八九";
            var ten = words.IndexOf('十');
            if (ten < 0) return digits.IndexOf(words[0]) + 1;
            return (ten == 0 ? 1 : digits.IndexOf(words[0]) + 1) * 10 + (ten + 1 < words.Length ? digits.IndexOf(words[^1]) + 1 : 0);
        }
    }

    [GeneratedRegex("^([一二三四五六七八九十]+)、")]
    private static partial Regex Chapter();

    [GeneratedRegex("^（([一二三四五六七八九十]+)）")]
    private static partial Regex Section();

    [GeneratedRegex(@"^(\d+)\.(?!\d)")]
    private static partial Regex Item();
}

using System.Globalization;
using System.Xml.Linq;
using Jundeng.Plans.Documents.Docx;
using Jundeng.Plans.Documents.Pages;

namespace Jundeng.Plans.Documents.Ofd;

/// <summary>The words of a text object: each run of characters opens at a point and says how far each steps from the one before.</summary>
internal static class OfdText
{
    // Above and below the base line, as shares of the size of the characters.
    private const double Above = 0.88;
    private const double Below = 0.12;

    // A step wider than this many sizes parts words.
    private const double Gap = 1.2;

    public static IEnumerable<PageWord> Words(XElement text)
    {
        var frame = Numbers(text.Value("Boundary"));
        if (frame.Count < 4 || Numbers(text.Value("Size")) is not [> 0 and var size, ..]) yield break;
        // a, b, c, d, e, f: only scale and shift matter to upright text
        var matrix = Numbers(text.Value("CTM"));
        var (scaleX, scaleY, shiftX, shiftY) = matrix.Count == 6 ? (matrix[0], matrix[3], matrix[4], matrix[5]) : (1, 1, 0, 0);
        if (scaleX <= 0 || scaleY <= 0) yield break;
        double x = 0, y = 0;
        foreach (var run in text.Children("TextCode"))
        {
            // a run without a point of its own goes on from the last
            x = Number(run.Value("X")) ?? x;
            y = Number(run.Value("Y")) ?? y;
            var steps = Steps(run.Value("DeltaX"));
            var words = run.Value;
            var start = 0;
            double left = x, at = x;
            for (var i = 0; i < words.Length; i++)
            {
                var width = i < steps.Count ? steps[i] : size;
                at += width;
                if (i + 1 < words.Length && width <= Gap * size) continue;
                var right = i + 1 < words.Length ? at - width + size : at;
                yield return new PageWord(
                    frame[0] + shiftX + left * scaleX,
                    frame[1] + shiftY + (y - Above * size) * scaleY,
                    frame[0] + shiftX + right * scaleX,
                    frame[1] + shiftY + (y + Below * size) * scaleY,
                    words[start..(i + 1)]);
                start = i + 1;
                left = at;
            }
        }
    }

    // "5 g 3 4.2 5": 5, three times 4.2, 5
    private static List<double> Steps(string? text)
    {
        var steps = new List<double>();
        var words = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "g" && i + 2 < words.Length && Number(words[i + 1]) is >= 0 and <= 10_000 and var times && Number(words[i + 2]) is { } each)
            {
                steps.AddRange(Enumerable.Repeat(each, (int)times));
                i += 2;
            }
            else if (Number(words[i]) is { } step) steps.Add(step);
        }

        return steps;
    }

    private static List<double> Numbers(string? text) => [.. (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Number).OfType<double>()];

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}

using System.Globalization;
using System.Text;

namespace Jundeng.Plans.Tests.Documents.Pdf;

/// <summary>Puts together a PDF from the contents of its pages. Text is set in a font of the reader, so that only Latin letters are there.</summary>
internal static class PdfFile
{
    /// <summary>A line of text at a height.</summary>
    public static string Line(double left, double top, string words, double size = 10) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F {size} Tf 1 0 0 1 {left} {842 - top} Tm ({words}) Tj ET\n");

    /// <summary>A black picture over the whole page.</summary>
    public static string Picture => "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \0 EI Q\n";

    public static byte[] Of(params string[] pages)
    {
        var objects = new List<string>
        {
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count {pages.Length}/Kids[{string.Join(' ', pages.Select((_, i) => $"{4 + 2 * i} 0 R"))}]>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Courier>>",
        };
        for (var i = 0; i < pages.Length; i++)
        {
            objects.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents {5 + 2 * i} 0 R>>");
            objects.Add($"<</Length {pages[i].Length}>>stream\n{pages[i]}endstream");
        }

        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}

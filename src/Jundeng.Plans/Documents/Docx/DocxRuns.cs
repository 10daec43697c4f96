using System.Text;
using System.Xml.Linq;

namespace Jundeng.Plans.Documents.Docx;

/// <summary>The words of a paragraph: what a reader sees once all revisions are accepted.</summary>
internal sealed class DocxRuns(DocxStyles styles)
{
    private readonly DocxFields _fields = new();
    private readonly StringBuilder _text = new();
    private readonly List<XElement> _boxes = [];

    /// <summary>The words, and the text boxes that are anchored among them.</summary>
    public (string Text, IReadOnlyList<XElement> Boxes) Read(XElement paragraph)
    {
        _text.Clear();
        _boxes.Clear();
        Children(paragraph);
        return (_text.ToString(), [.. _boxes]);
    }

    private void Children(XElement element)
    {
        foreach (var child in element.Unwrapped()) Child(child);
    }

    private void Child(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "r":
                Run(element);
                break;
            case "fldSimple" when !DocxFields.IsSilent(element.Value("instr") ?? ""):
            case "hyperlink" or "rubyBase" or "oMath" or "oMathPara":
                Children(element);
                break;
            case "ruby":
                if (element.Child("rubyBase") is { } words) Children(words);
                break;
            case "drawing" or "pict" or "object":
                if (_fields.Shows) _boxes.AddRange(Boxes(element));
                break;
            case "t":
                Append(element.Value);
                break;
            case "tab" or "ptab":
                Append(" ");
                break;
            case "br" or "cr":
                Append("\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "sym":
                Append(Symbol(element));
                break;
            case "fldChar":
                _fields.Mark(element.Value("fldCharType"));
                break;
            case "instrText":
                _fields.Code(element.Value);
                break;
            // formulas hold their words deeper
            case var name when element.Name.NamespaceName.EndsWith("/math", StringComparison.Ordinal) && !name.EndsWith("Pr", StringComparison.Ordinal):
                Children(element);
                break;
        }
    }

    private void Run(XElement run)
    {
        var look = run.Child("rPr");
        if (look.Child("vanish") is { } vanish ? vanish.IsOn() : styles.IsHidden(look.Child("rStyle").Value())) return;
        var start = _text.Length;
        Children(run);
        if (look.Child("vertAlign").Value() != "superscript") return;
        // m² and m³
        var raised = _text.ToString(start, _text.Length - start);
        if (raised is "2" or "3") _text.Remove(start, 1).Append(raised == "2" ? '²' : '³');
    }

    private void Append(string text)
    {
        if (_fields.Shows) _text.Append(text);
    }

    // boxes inside boxes come with the outer one
    private static IEnumerable<XElement> Boxes(XElement drawing)
    {
        foreach (var child in drawing.Unwrapped())
        {
            if (child.Name.LocalName == "txbxContent") yield return child;
            else
                foreach (var box in Boxes(child))
                    yield return box;
        }
    }

    private static string Symbol(XElement symbol)
    {
        if (!int.TryParse(symbol.Value("char"), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var code) || code > 0xFFFF) return "";
        if (code is < 0xF000 or > 0xF0FF) return char.IsSurrogate((char)code) ? "" : ((char)code).ToString();
        // fonts of symbols put their own signs at the places of Latin letters
        return symbol.Value("font") != "Symbol" ? "•" : (code & 0xFF) switch
        {
            0xA3 => "≤",
            0xB0 => "°",
            0xB1 => "±",
            0xB3 => "≥",
            0xB4 => "×",
            _ => "•",
        };
    }
}

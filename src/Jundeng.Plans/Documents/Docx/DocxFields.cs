namespace Jundeng.Plans.Documents.Docx;

/// <summary>Fields that are open at a place; their codes are no text, and page numbers and tables of contents are none of the plan's.</summary>
internal sealed class DocxFields
{
    private static readonly string[] s_silent = ["PAGE", "NUMPAGES", "SECTIONPAGES", "TOC", "INDEX", "RD", "XE", "TC"];

    private readonly Stack<Field> _open = new();

    /// <summary>True where text is shown and wanted.</summary>
    public bool Shows => _open.All(open => open is { InResult: true, Silent: false });

    public void Mark(string? kind)
    {
        switch (kind)
        {
            case "begin":
                _open.Push(new Field());
                break;
            case "separate" when _open.Count > 0:
                _open.Peek().InResult = true;
                break;
            case "end" when _open.Count > 0:
                _open.Pop();
                break;
        }
    }

    public void Code(string text)
    {
        if (_open.Count > 0 && !_open.Peek().InResult) _open.Peek().Code += text;
    }

    public static bool IsSilent(string code)
    {
        var words = code.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && s_silent.Contains(words[0], StringComparer.OrdinalIgnoreCase);
    }

    private sealed class Field
    {
        public string Code { get; set; } = "";

        public bool InResult { get; set; }

        public bool Silent => IsSilent(Code);
    }
}

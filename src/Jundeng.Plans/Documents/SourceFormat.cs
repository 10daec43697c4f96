namespace Jundeng.Plans.Documents;

/// <summary>The names of the formats that are read, as <see cref="PlanText.Format"/> gives them.</summary>
public static class SourceFormat
{
    /// <summary>A text file.</summary>
    public const string Text = "txt";

    /// <summary>A web page.</summary>
    public const string Html = "html";

    /// <summary>A Word document in Office Open XML, with or without macros.</summary>
    public const string Docx = "docx";

    /// <summary>A PDF file that holds text.</summary>
    public const string Pdf = "pdf";

    /// <summary>A fixed-layout document after GB/T 33190.</summary>
    public const string Ofd = "ofd";

    /// <summary>An Excel workbook in Office Open XML or its binary kin.</summary>
    public const string Xlsx = "xlsx";

    /// <summary>An Excel workbook of the years before 2007.</summary>
    public const string Xls = "xls";

    /// <summary>A Word or WPS document of the years before 2007.</summary>
    public const string Doc = "doc";

    /// <summary>A rich-text document.</summary>
    public const string Rtf = "rtf";

    /// <summary>An OpenDocument text.</summary>
    public const string Odt = "odt";
}

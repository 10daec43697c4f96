namespace Jundeng.Plans.Documents;

/// <summary>All that the reading of documents says to people; docs/formats.md lists the codes.</summary>
internal static class DocumentMessages
{
    public static LocalText Replaced(int count) => new(
        $"原文有 {count} 处字符损坏，已用“\uFFFD”代替；请核对这些位置。",
        $"{count} damaged characters in the source were replaced by '\uFFFD'; check these places.");

    public static LocalText Converted(string format) => new(
        $"本文件为 {format} 格式，由 LibreOffice 转换后读取；页码、排版等可能与原件略有出入。",
        $"The file is in {format} format and was converted by LibreOffice; layout may differ slightly from the source.");

    public static LocalText PagesWithoutText(string pages) => new(
        $"第 {pages} 页没有文字（空白页或扫描图片），未读取。",
        $"No text on page {pages} (blank, or a scanned picture); not read.");

    public static LocalText HiddenSheets(string names) => new(
        $"隐藏的工作表未读取：{names}。",
        $"Hidden sheets were not read: {names}.");

    public static DocumentRefusal Binary(string name) => new(DocumentRefusalCode.Binary, new(
        $"“{name}”不是文本文件（含有空字节或无法识别的格式）；请提供 UTF-8、UTF-16 或 GB18030 编码的文本，或 HTML、DOCX、PDF、OFD、XLSX、XLS 文件。",
        $"'{name}' is no text file (it holds NUL bytes or an unknown format); give a text in UTF-8, UTF-16 or GB18030, or an HTML, DOCX, PDF, OFD, XLSX or XLS file."));

    public static DocumentRefusal Format(string name, string format) => new(DocumentRefusalCode.Format, new(
        $"“{name}”是 {format} 文件，不能读取；请提供文本（.txt）、网页（.html）、Word（.docx）、PDF 或 Excel（.xlsx、.xls）文件。",
        $"'{name}' is {format}, which cannot be read; give a text (.txt), a web page (.html), a Word (.docx), PDF or Excel (.xlsx, .xls) file."));

    public static DocumentRefusal Encrypted(string name) => new(DocumentRefusalCode.Encrypted, new(
        $"“{name}”已加密，需要密码才能打开；请在原程序中取消密码后另存，再试一次。",
        $"'{name}' is protected by a password; remove the password in the program it comes from, save it and try again."));

    public static DocumentRefusal Damaged(string name, string format) => new(DocumentRefusalCode.Damaged, new(
        $"“{name}”是 {format} 文件，但已损坏或不完整，无法读取；请重新获取，或在原程序中打开后另存。",
        $"'{name}' is {format}, but it is damaged or incomplete; fetch it again, or open it in the program it comes from and save it anew."));

    public static DocumentRefusal TooLarge(string name, LocalText why) => new(DocumentRefusalCode.TooLarge, new(
        $"“{name}”解开后{why.Zh}，远超正常文件，可能是恶意构造的，已拒绝读取；如确系正常文件，请另存为文本（.txt）。",
        $"'{name}' unpacks to {why.En}, far beyond any sound document; it may have been made to do harm and was not read. If it is sound, save it as a text (.txt)."));

    public static LocalText Entries(int count) => new($"有 {count} 个部件", $"{count} parts");

    public static LocalText Megabytes(long bytes) => new($"达 {bytes >> 20} MB", $"{bytes >> 20} MB");

    public static LocalText Cells(int count) => new($"超过 {count} 个单元格", $"more than {count} cells");

    public static LocalText Levels() => new("嵌套层次过深", "too many levels inside each other");

    public static DocumentRefusal Entities(string name) => new(DocumentRefusalCode.Entities, new(
        $"“{name}”的内容里声明了 XML 实体（DTD），办公软件不会这样写，可能是恶意构造的，已拒绝读取；请在原程序中打开后另存。",
        $"'{name}' declares XML entities (a DTD) inside, which no office program writes and which may do harm, so it was not read; open it in the program it comes from and save it anew."));

    public static DocumentRefusal NoText(string name, int pages) => new(DocumentRefusalCode.NoText, new(
        $"“{name}”共 {pages} 页，只有图片、没有文字（可能是扫描件）；请先做文字识别（OCR），或提供文字版。",
        $"'{name}' has {pages} pages of pictures and no text (it may be a scan); run text recognition (OCR) on it first, or give a version with text."));

    public static DocumentRefusal PdftotextMissing(string name) => new(DocumentRefusalCode.ProgramMissing, new(
        $"读取 PDF 文件“{name}”需要 pdftotext，本机没有安装；请安装软件包 poppler-utils（Debian、Ubuntu：sudo apt-get install poppler-utils），或另存为 .docx、.txt。",
        $"Reading the PDF file '{name}' takes pdftotext, which is not installed; install the package poppler-utils (Debian, Ubuntu: sudo apt-get install poppler-utils), or save the file as .docx or .txt."));

    public static DocumentRefusal SofficeMissing(string name, string format) => new(DocumentRefusalCode.ProgramMissing, new(
        $"读取 {format} 文件“{name}”需要 LibreOffice，本机没有安装；请安装软件包 libreoffice-writer（Debian、Ubuntu：sudo apt-get install libreoffice-writer），或在原程序中另存为 .docx。",
        $"Reading the {format} file '{name}' takes LibreOffice, which is not installed; install the package libreoffice-writer (Debian, Ubuntu: sudo apt-get install libreoffice-writer), or save the file as .docx."));

    public static DocumentRefusal SofficeFailed(string name, string format) => new(DocumentRefusalCode.ProgramFailed, new(
        $"LibreOffice 未能转换 {format} 文件“{name}”（文件可能已加密、损坏，或未安装软件包 libreoffice-writer）；请在原程序中另存为 .docx。",
        $"LibreOffice could not convert the {format} file '{name}' (it may be encrypted or damaged, or the package libreoffice-writer is lacking); save the file as .docx."));

    public static DocumentRefusal Timeout(string name, string program, TimeSpan limit) => new(DocumentRefusalCode.ProgramTimeout, new(
        $"{program} 读取“{name}”超过 {limit.TotalSeconds:0.#} 秒，已停止；请把文件拆小，或另存为 .docx、.txt。",
        $"{program} took more than {limit.TotalSeconds:0.#} seconds over '{name}' and was ended; split the file, or save it as .docx or .txt."));
}

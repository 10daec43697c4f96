namespace Jundeng.Plans.Documents;

internal static class DocumentMessages
{
    public static LocalText Replaced(int count) => new(
        $"原文有 {count} 处字符损坏，已用“\uFFFD”代替；请核对这些位置。",
        $"{count} damaged characters in the source were replaced by '\uFFFD'; check these places.");

    public static DocumentRefusal Binary(string name) => new("binary", new(
        $"“{name}”不是文本文件（含有空字节或无法识别的格式）；请提供 UTF-8、UTF-16 或 GB18030 编码的文本。",
        $"'{name}' is no text file (it holds NUL bytes or an unknown format); give a text in UTF-8, UTF-16 or GB18030."));

    public static DocumentRefusal Format(string name, string format) => new("format", new(
        $"“{name}”是 {format} 文件，本版本尚不能读取；请另存为文本文件（.txt）后再试。",
        $"'{name}' is a {format} file, which this version cannot read; save it as a text file (.txt) and try again."));
}

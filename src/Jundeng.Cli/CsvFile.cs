using System.Text;

namespace Jundeng.Cli;

/// <summary>CSV as files hold it: UTF-8 with a mark, by which spreadsheets know it.</summary>
internal static class CsvFile
{
    public static void Write(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        write(writer);
    }
}

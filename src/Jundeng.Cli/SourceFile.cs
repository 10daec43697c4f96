using System.Text;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli;

/// <summary>A file that the person named, whole; <c>-</c> is standard input.</summary>
internal sealed record SourceFile(string Name, byte[] Bytes)
{
    private const string StandardInput = "-";
    private const int LargestMegabytes = 512;
    private const long Largest = LargestMegabytes * 1024L * 1024;

    /// <summary>The bytes as UTF-8, without its mark.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes).TrimStart('\uFEFF');

    public static SourceFile Read(string path)
    {
        if (path == StandardInput) return new SourceFile(Strings.StandardInput, ReadAll(Console.OpenStandardInput(), Strings.StandardInput));
        using var file = Open(path);
        return new SourceFile(Path.GetFileName(path), ReadAll(file, path));
    }

    /// <summary>A file to be read piece by piece.</summary>
    public static FileStream Open(string path)
    {
        if (Directory.Exists(path)) throw Refused(ExitCode.Folder, Strings.FileIsFolder, path);
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Refused(ExitCode.NotReadable, Strings.FileNotFound, path);
        }
        catch (UnauthorizedAccessException)
        {
            throw Refused(ExitCode.NotReadable, Strings.FileDenied, path);
        }
        catch (IOException e)
        {
            throw Refused(ExitCode.NotReadable, Strings.FileNotReadable, path, e.Message);
        }
    }

    public static bool IsStandardInput(string path) => path == StandardInput;

    private static byte[] ReadAll(Stream stream, string name)
    {
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, Largest) : 0);
        var buffer = new byte[1 << 16];
        for (int count; (count = Fill(stream, buffer, name)) > 0;)
        {
            if (bytes.Length + count > Largest) throw Refused(ExitCode.NotReadable, Strings.FileTooLarge, name, LargestMegabytes);
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    private static int Fill(Stream stream, byte[] buffer, string name)
    {
        try
        {
            return stream.Read(buffer);
        }
        catch (IOException e)
        {
            throw Refused(ExitCode.NotReadable, Strings.FileNotReadable, name, e.Message);
        }
    }

    private static CliException Refused(int code, string format, params object[] values) => new(code, format.With(values));
}

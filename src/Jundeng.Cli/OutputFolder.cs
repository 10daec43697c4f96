using Jundeng.Cli.Resources;

namespace Jundeng.Cli;

/// <summary>A folder that appears with all its files or not at all. One of the same files may be there already and is replaced; any other is left alone.</summary>
internal static class OutputFolder
{
    public static void Write(string path, IReadOnlyDictionary<string, Action<Stream>> files, IReadOnlyCollection<string> mayBeThere)
    {
        var whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var above = Path.GetDirectoryName(whole) ?? throw Refused(Strings.OutputFolderTaken, path, whole);
        if (File.Exists(whole)) throw Refused(Strings.OutputFolderTaken, path, Path.GetFileName(whole));
        if (!Directory.Exists(above)) throw Refused(Strings.OutputFolderMissing, path, above);
        if (Directory.Exists(whole) && Directory.EnumerateFileSystemEntries(whole).Select(Path.GetFileName).FirstOrDefault(name => !mayBeThere.Contains(name!)) is { } other)
            throw Refused(Strings.OutputFolderTaken, path, other);

        var draft = Path.Combine(above, $".{Path.GetFileName(whole)}.{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(draft);
            foreach (var (name, write) in files)
            {
                using var file = new FileStream(Path.Combine(draft, name), FileMode.CreateNew, FileAccess.ReadWrite);
                write(file);
            }

            if (Directory.Exists(whole)) Directory.Delete(whole, recursive: true);
            Directory.Move(draft, whole);
        }
        catch (UnauthorizedAccessException)
        {
            throw Refused(Strings.OutputDenied, path);
        }
        catch (IOException e)
        {
            throw Refused(Strings.OutputNotWritable, path, e.Message);
        }
        finally
        {
            if (Directory.Exists(draft)) Directory.Delete(draft, recursive: true);
        }
    }

    private static CliException Refused(string format, params object[] values) => new(ExitCode.NotWritable, format.With(values));
}

using Jundeng.Cli.Resources;

namespace Jundeng.Cli;

/// <summary>A file that appears whole or not at all.</summary>
internal static class OutputFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <param name="path">Where.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="secret">Whether nobody but the owner may read it.</param>
    public static void Write(string path, Action<Stream> write, bool secret = false) => WriteAsync(
        path,
        stream =>
        {
            write(stream);
            return Task.FromResult(true);
        },
        secret).GetAwaiter().GetResult();

    /// <summary>As <see cref="Write"/>, and gives what <paramref name="write"/> gives.</summary>
    public static async Task<T> WriteAsync<T>(string path, Func<Stream, Task<T>> write, bool secret = false)
    {
        if (Directory.Exists(path)) throw Refused(Strings.OutputIsFolder, path);
        var whole = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(whole)!;
        if (!Directory.Exists(folder)) throw Refused(Strings.OutputFolderMissing, path, folder);
        var draft = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}");
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
            if (secret && !OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
            T result;
            await using (var file = new FileStream(draft, options)) result = await write(file);
            File.Move(draft, whole, overwrite: true);
            return result;
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
            File.Delete(draft);
        }
    }

    private static CliException Refused(string format, params object[] values) => new(ExitCode.NotWritable, format.With(values));
}

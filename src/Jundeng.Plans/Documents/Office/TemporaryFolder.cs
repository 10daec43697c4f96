namespace Jundeng.Plans.Documents.Office;

/// <summary>A folder for one run of a program, readable by this user alone.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("jundeng-").FullName;

    public string Write(string name, ReadOnlySpan<byte> bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        // a program that was just ended may still hold a file; the system clears its temporary folder
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}

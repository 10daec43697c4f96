namespace Jundeng.Testing;

/// <summary>Where things lie.</summary>
public static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder with reference plans and values: JUNDENG_REFERENCE, else <c>shared</c> beside the repository.</summary>
    public static string Reference { get; } = Path.GetFullPath(
        Environment.GetEnvironmentVariable("JUNDENG_REFERENCE") is { Length: > 0 } given ? given : Path.Combine(Root, "..", "shared"));

    /// <summary>A file of the reference folder; the test is skipped where the folder is not there, and fails under CI.</summary>
    public static string ReferenceFile(params string[] path)
    {
        var file = Path.Combine([Reference, .. path]);
        if (!File.Exists(file)) Lacking.Skip($"{file} is not there: set JUNDENG_REFERENCE to the folder with the reference data.");
        return file;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Jundeng.slnx")))
                return folder.FullName;
        throw new InvalidOperationException($"No Jundeng.slnx above {AppContext.BaseDirectory}.");
    }
}

namespace Jundeng.Plans.Tests.Documents.Generators;

/// <summary>Documents saved in another format by an office program.</summary>
internal static class Saved
{
    public static async Task<byte[]> AsAsync(byte[] document, string from, string to)
    {
        var folder = Directory.CreateTempSubdirectory("jundeng-test-").FullName;
        try
        {
            var source = Path.Combine(folder, "source." + from);
            await File.WriteAllBytesAsync(source, document, TestContext.Current.CancellationToken);
            var converted = await Jundeng.Testing.Office.ConvertAsync(source, to, TestContext.Current.CancellationToken);
            return await File.ReadAllBytesAsync(Path.Combine(converted, "source." + to.Split(':')[0]), TestContext.Current.CancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Skips the test where LibreOffice is not installed.</summary>
    public static Task RequireOfficeAsync() => AsAsync("1"u8.ToArray(), "txt", "docx");
}

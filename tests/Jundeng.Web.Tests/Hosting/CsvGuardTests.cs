using Jundeng.Testing;

namespace Jundeng.Web.Tests.Hosting;

public sealed class CsvGuardTests
{
    [Fact]
    public void Sources_ThatWriteCsv_GuardTextsThatASpreadsheetWouldTakeForFormulas()
    {
        var writers = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => (Name: Path.GetFileName(file), Text: File.ReadAllText(file)))
            .Where(file => file.Text.Contains("new CsvWriter", StringComparison.Ordinal) || file.Text.Contains(".WriteField(", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(writers);
        Assert.DoesNotContain(writers, file => !file.Text.Contains("CsvGuard.Protect(", StringComparison.Ordinal));
    }
}

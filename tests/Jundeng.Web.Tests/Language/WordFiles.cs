using System.Xml.Linq;
using Jundeng.Testing;

namespace Jundeng.Web.Tests.Language;

internal static class WordFiles
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "src", "Jundeng.Web");

    public static async Task<Dictionary<string, string>> ReadAsync(string name)
    {
        using var file = File.OpenText(Path.Combine(Folder, "Language", name));
        var document = await XDocument.LoadAsync(file, LoadOptions.None, TestContext.Current.CancellationToken);
        return document.Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);
    }
}

using System.IO.Compression;
using System.Xml.Linq;

namespace Jundeng.Web.Tests.Api;

/// <summary>What stands in a document of Word.</summary>
internal static class WordText
{
    public static async Task<string> OfAsync(byte[] document)
    {
        using var archive = new ZipArchive(new MemoryStream(document));
        await using var body = archive.GetEntry("word/document.xml")!.Open();
        return (await XDocument.LoadAsync(body, LoadOptions.None, TestContext.Current.CancellationToken)).Root!.Value;
    }
}

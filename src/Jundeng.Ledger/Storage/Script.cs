using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Jundeng.Ledger.Storage;

/// <summary>One numbered step of the schema, such as <c>0001_regions_events.sql</c>.</summary>
internal sealed record Script(long Number, string Name, string Sha256, string Text)
{
    private const string Folder = "Scripts/";

    /// <summary>The scripts of this program, in order.</summary>
    public static IReadOnlyList<Script> All { get; } =
    [
        .. typeof(Script).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Load),
    ];

    private static Script Load(string resource)
    {
        using var reader = new StreamReader(typeof(Script).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        // A checkout may have changed the line ends; the script is the same.
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        var name = resource[Folder.Length..];
        return new Script(long.Parse(name[..4], CultureInfo.InvariantCulture), name, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), text);
    }
}

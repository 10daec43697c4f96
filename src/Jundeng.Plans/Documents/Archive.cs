using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using System.Xml.Linq;

namespace Jundeng.Plans.Documents;

/// <summary>A zipped document. Archives that unpack beyond every sensible size, need a password, or declare XML entities are refused.</summary>
internal sealed class Archive : IDisposable
{
    private const int MostEntries = 10_000;
    private const long LargestPart = 64L << 20;
    private const long LargestWhole = 1L << 30;

    // Office programs stay below 100.
    private const int DeepestXml = 256;

    // Text packs to a tenth, seldom to a fiftieth; only a long run of one byte packs more.
    private const int HighestRatio = 100;
    private const long SmallWhole = 32L << 20;

    private static readonly XmlReaderSettings s_xml = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    private readonly ZipArchive _zip;
    private readonly string _name;
    private readonly string _format;

    private Archive(ZipArchive zip, string name, string format) => (_zip, _name, _format) = (zip, name, format);

    public IEnumerable<string> Names => _zip.Entries.Select(entry => entry.FullName);

    public static Archive Open(ReadOnlyMemory<byte> bytes, string name, string format)
    {
        try
        {
            var archive = new Archive(new ZipArchive(AsStream(bytes), ZipArchiveMode.Read), name, format);
            archive.Check(bytes.Length);
            return archive;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or IOException or ArgumentException)
        {
            throw Refused(DocumentMessages.Damaged(name, format));
        }
    }

    public static Stream AsStream(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);

    /// <summary>An XML part; null where there is none of that name.</summary>
    public XDocument? Xml(string path)
    {
        if (Entry(path) is not { } entry) return null;
        if (entry.Length > LargestPart) throw Refused(DocumentMessages.TooLarge(_name, DocumentMessages.Megabytes(entry.Length)));
        try
        {
            using var stream = entry.Open();
            using var reader = XmlReader.Create(stream, s_xml);
            return Load(reader);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException)
        {
            throw Refused(DeclaresEntities(entry) ? DocumentMessages.Entities(_name) : DocumentMessages.Damaged(_name, _format));
        }
    }

    /// <summary>The parts that a part refers to, by relationship id; those outside the archive are left out.</summary>
    public IReadOnlyDictionary<string, Relationship> Relationships(string part)
    {
        var folder = part.Contains('/') ? part[..(part.LastIndexOf('/') + 1)] : "";
        var links = new Dictionary<string, Relationship>(StringComparer.Ordinal);
        foreach (var link in Xml($"{folder}_rels/{part[folder.Length..]}.rels")?.Root?.Elements() ?? [])
        {
            if ((string?)link.Attribute("Id") is not { } id || (string?)link.Attribute("Target") is not { } target || (string?)link.Attribute("TargetMode") == "External") continue;
            var kind = (string?)link.Attribute("Type") ?? "";
            links[id] = new Relationship(kind[(kind.LastIndexOf('/') + 1)..], Resolve(folder, target));
        }

        return links;
    }

    /// <summary>True where any part declares XML entities.</summary>
    public bool DeclaresEntities() => _zip.Entries.Any(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && DeclaresEntities(entry));

    public void Dispose() => _zip.Dispose();

    /// <summary>A part that another part refers to.</summary>
    /// <param name="Kind">The last word of its type, such as <c>officeDocument</c> or <c>styles</c>.</param>
    /// <param name="Path">Its path in the archive.</param>
    internal readonly record struct Relationship(string Kind, string Path);

    private ZipArchiveEntry? Entry(string path) =>
        _zip.GetEntry(path) ?? _zip.Entries.FirstOrDefault(entry => entry.FullName.Equals(path, StringComparison.OrdinalIgnoreCase));

    private void Check(long packed)
    {
        if (_zip.Entries.Count > MostEntries) throw Refused(DocumentMessages.TooLarge(_name, DocumentMessages.Entries(_zip.Entries.Count)));
        var whole = 0L;
        foreach (var entry in _zip.Entries)
        {
            if (entry.IsEncrypted) throw Refused(DocumentMessages.Encrypted(_name));
            whole += entry.Length;
        }

        if (whole > LargestWhole || (whole > SmallWhole && whole > packed * HighestRatio)) throw Refused(DocumentMessages.TooLarge(_name, DocumentMessages.Megabytes(whole)));
    }

    private XDocument Load(XmlReader reader)
    {
        var document = new XDocument();
        XContainer open = document;
        while (reader.Read())
        {
            if (reader.Depth > DeepestXml) throw Refused(DocumentMessages.TooLarge(_name, DocumentMessages.Levels()));
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
                    open.Add(element);
                    var empty = reader.IsEmptyElement;
                    while (reader.MoveToNextAttribute())
                        if (reader.NamespaceURI != XNamespace.Xmlns.NamespaceName)
                            element.Add(new XAttribute(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value));
                    if (!empty) open = element;
                    break;
                case XmlNodeType.EndElement:
                    open = open.Parent ?? (XContainer)document;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when open is XElement words:
                    words.Add(reader.Value);
                    break;
            }
        }

        return document;
    }

    private static bool DeclaresEntities(ZipArchiveEntry entry)
    {
        try
        {
            using var stream = entry.Open();
            using var reader = new StreamReader(stream);
            var head = new char[1 << 16];
            return head.AsSpan(0, reader.ReadBlock(head)).Contains("<!DOCTYPE", StringComparison.Ordinal);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return false;
        }
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/')) return target[1..];
        var path = new List<string>();
        foreach (var step in (folder + target).Split('/'))
        {
            if (step == ".." && path.Count > 0) path.RemoveAt(path.Count - 1);
            else if (step is not ("." or ".." or "")) path.Add(step);
        }

        return string.Join('/', path);
    }

    private static DocumentRefusedException Refused(DocumentRefusal refusal) => new(refusal);
}

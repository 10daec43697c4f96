using Jundeng.Plans;
using YamlDotNet.RepresentationModel;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>Everything that is wrong with one document.</summary>
internal sealed class SchemeFaults(string fileName)
{
    private readonly List<SchemeError> _errors = [];

    /// <summary>In the order of the document; what several nodes take from the same place is told once.</summary>
    public IReadOnlyList<SchemeError> Errors => [.. _errors.Distinct().OrderBy(error => error.Place.Line).ThenBy(error => error.Place.Column)];

    public string FileName => fileName;

    public bool Any => _errors.Count > 0;

    public void Add(YamlNode node, string code, LocalText message) => Add(PlaceOf(node), code, message);

    public void Add(SourcePlace place, string code, LocalText message) => _errors.Add(new SchemeError(code, message, fileName, place));

    public static SourcePlace PlaceOf(YamlNode node) => new((int)Math.Max(1, node.Start.Line), (int)Math.Max(1, node.Start.Column));
}

using Jundeng.Plans;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>YAML as nodes with their places.</summary>
internal static class YamlDocument
{
    private const int Deepest = 60;

    /// <summary>The outermost mapping of a document; null where there is none, which is then noted.</summary>
    public static YamlMappingNode? Load(string text, SchemeFaults faults, string code, LocalText notAMapping)
    {
        try
        {
            if (TooDeep(text) is { } place)
            {
                faults.Add(place, "too-deep", SchemeMessages.TooDeep);
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }, ..]) return root;
            faults.Add(new SourcePlace(1, 1), code, notAMapping);
        }
        catch (YamlException problem)
        {
            var place = new SourcePlace((int)Math.Max(1, problem.Start.Line), (int)Math.Max(1, problem.Start.Column));
            faults.Add(place, "not-yaml", SchemeMessages.NotYaml(problem.InnerException?.Message ?? problem.Message));
        }

        return null;
    }

    // Looked at event by event first: a tree of nodes would be built level in level.
    private static SourcePlace? TooDeep(string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current switch { MappingStart or SequenceStart => 1, MappingEnd or SequenceEnd => -1, _ => 0 };
            if (depth > Deepest) return new SourcePlace((int)parser.Current!.Start.Line, (int)parser.Current.Start.Column);
        }

        return null;
    }
}

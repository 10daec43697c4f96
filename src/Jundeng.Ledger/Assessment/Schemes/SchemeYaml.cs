using System.Diagnostics.CodeAnalysis;
using Jundeng.Plans.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>Schemes from YAML.</summary>
public static class SchemeYaml
{
    private const int Deepest = 60;

    /// <summary>Reads a scheme and finds everything that is wrong with it.</summary>
    /// <param name="text">The document.</param>
    /// <param name="fileName">Its name, used in messages only.</param>
    /// <param name="scheme">The scheme where the method returns true.</param>
    /// <param name="errors">Every error with its line and column, in the order of the document; none where the method returns true.</param>
    public static bool TryRead(string text, string fileName, [NotNullWhen(true)] out AssessmentScheme? scheme, out IReadOnlyList<SchemeError> errors)
    {
        ArgumentNullException.ThrowIfNull(text);
        var faults = new SchemeFaults(fileName);
        scheme = Load(text, faults) is { } root ? new SchemeReader(root, faults).Read() : null;
        if (faults.Any) scheme = null;
        errors = faults.Errors;
        return scheme is not null;
    }

    /// <summary>Reads the bytes of a file, in UTF-8, UTF-16 or GB18030.</summary>
    /// <inheritdoc cref="TryRead(string, string, out AssessmentScheme?, out IReadOnlyList{SchemeError})"/>
    public static bool TryRead(ReadOnlyMemory<byte> bytes, string fileName, [NotNullWhen(true)] out AssessmentScheme? scheme, out IReadOnlyList<SchemeError> errors)
    {
        if (PlanDocument.TryDecode(bytes, fileName, out var text, out var refusal)) return TryRead(text.Text, fileName, out scheme, out errors);
        scheme = null;
        errors = [new SchemeError(refusal.Code, refusal.Message, fileName, new SourcePlace(1, 1))];
        return false;
    }

    private static YamlMappingNode? Load(string text, SchemeFaults faults)
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
            faults.Add(new SourcePlace(1, 1), "not-a-scheme", SchemeMessages.NotAMapping);
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

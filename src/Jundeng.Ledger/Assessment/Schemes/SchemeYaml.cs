using System.Diagnostics.CodeAnalysis;
using Jundeng.Plans.Documents;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>Schemes from YAML.</summary>
public static class SchemeYaml
{
    /// <summary>Reads a scheme and finds everything that is wrong with it.</summary>
    /// <param name="text">The document.</param>
    /// <param name="fileName">Its name, used in messages only.</param>
    /// <param name="scheme">The scheme where the method returns true.</param>
    /// <param name="errors">Every error with its line and column, in the order of the document; none where the method returns true.</param>
    public static bool TryRead(string text, string fileName, [NotNullWhen(true)] out AssessmentScheme? scheme, out IReadOnlyList<SchemeError> errors)
    {
        ArgumentNullException.ThrowIfNull(text);
        var faults = new SchemeFaults(fileName);
        scheme = YamlDocument.Load(text, faults, "not-a-scheme", SchemeMessages.NotAMapping) is { } root ? new SchemeReader(root, faults).Read() : null;
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
}

using System.Text.Json;
using Jundeng.Measures;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>
/// Schemes as canonical JSON: the same method gives the same bytes, however its document was laid out and whatever it left to the defaults.
/// </summary>
public static class SchemeJson
{
    /// <summary>Writes a scheme as one object.</summary>
    public static void Write(Utf8JsonWriter json, AssessmentScheme scheme)
    {
        json.WriteStartObject();
        json.WriteString("scheme", scheme.Id);
        json.WriteNumber("version", scheme.Version);
        Write(json, "title", scheme.Title);
        if (scheme.Note is { } note) Write(json, "note", note);
        json.WriteNumber("scale", scheme.Scale);
        json.WriteString("missing", SchemeWords.Of(SchemeWords.MissingRules, scheme.Missing));
        json.WriteString("sample", SchemeWords.Of(SchemeWords.Samples, scheme.Sample));
        json.WriteString("unused", scheme.IgnoresUnused ? "ignore" : "refuse");
        if (scheme.Rounding is { } rounding) Write(json, rounding);
        json.WriteStartArray("regions");
        foreach (var region in scheme.Regions)
        {
            json.WriteStartObject();
            json.WriteString("id", region.Id);
            if (region.Name is not null) json.WriteString("name", region.Name);
            if (region.Group is not null) json.WriteString("group", region.Group);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "periods", scheme.Periods);
        Write(json, "groups", scheme.Groups);
        if (scheme.Uncertainty is { } doubt) MethodJson.Write(json, doubt);
        json.WriteStartArray("tree");
        foreach (var root in scheme.Roots) Write(json, root);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>SHA-256 of the canonical JSON, in lower-case hexadecimal.</summary>
    public static string DigestOf(AssessmentScheme scheme) => CanonicalJson.DigestOf(json => Write(json, scheme));

    private static void Write(Utf8JsonWriter json, SchemeNode node)
    {
        json.WriteStartObject();
        json.WriteString("id", node.Id);
        Write(json, "name", node.Name);
        json.WriteNumber("weight", node.Weight);
        if (node.Indicator is { } indicator)
        {
            Write(json, indicator);
        }
        else
        {
            json.WriteString("aggregate", SchemeWords.Of(node.Aggregator));
            MethodJson.Write(json, node.Weights);
            json.WriteStartArray("children");
            foreach (var child in node.Children) Write(json, child);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SchemeIndicator indicator)
    {
        json.WriteString("indicator", indicator.Source);
        if (indicator.Unit is not null) json.WriteString("unit", indicator.Unit);
        json.WriteString("direction", SchemeWords.Of(SchemeWords.Directions, indicator.Direction));
        if (indicator.Group is { } group)
        {
            json.WriteStartObject("group");
            Write(json, group.Kind == GroupValueKind.One ? "one" : SchemeWords.Of(SchemeWords.GroupValues, group.Kind), group.Groups);
            json.WriteEndObject();
        }

        if (indicator.Denominator is { } denominator)
        {
            json.WriteStartObject("denominator");
            if (denominator.Indicator is null) json.WriteString("column", "population");
            else json.WriteString("indicator", denominator.Indicator);
            json.WriteNumber("scale", denominator.Scale);
            json.WriteEndObject();
        }

        if (indicator.Imputation is { } imputation)
        {
            json.WriteStartObject("impute");
            json.WriteString("method", SchemeWords.Of(SchemeWords.Imputations, imputation.Method));
            json.WriteString("within", imputation.WithinGroups ? "group" : "all");
            json.WriteEndObject();
        }

        if (indicator.Treatment is { } treatment)
        {
            json.WritePropertyName("treat");
            MethodJson.Write(json, treatment);
        }

        if (indicator.Method is AttainmentMethod attainment) MethodJson.Write(json, attainment);
        if (indicator.Method is not NormaliseMethod normalise) return;
        json.WritePropertyName("normalise");
        MethodJson.Write(json, normalise.Normaliser);
    }

    private static void Write(Utf8JsonWriter json, Rounding rounding)
    {
        json.WriteStartObject("rounding");
        json.WriteString("mode", SchemeWords.Of(SchemeWords.RoundingModes, rounding.Mode));
        json.WriteNumber("digits", rounding.Digits);
        json.WriteNumber("parts", rounding.Parts);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, LocalText text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}

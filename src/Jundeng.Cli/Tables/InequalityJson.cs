using System.Text.Json;
using Jundeng.Ledger.Assessment.Analysis;

namespace Jundeng.Cli.Tables;

/// <summary>
/// Measures of inequality as an object by id; of several settings, a list of such objects with what sets them apart.
/// </summary>
internal static class InequalityJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<InequalityResult> results)
    {
        if (results.Count == 1)
        {
            Write(json, results[0].Measures);
            return;
        }

        json.WriteStartObject();
        json.WriteStartArray("settings");
        foreach (var result in results)
        {
            json.WriteStartObject();
            foreach (var (key, value) in result.Keys) json.WriteString(key, value);
            json.WriteNumber("subgroups", result.Subgroups);
            json.WritePropertyName("measures");
            Write(json, result.Measures);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<MeasureResult> measures)
    {
        json.WriteStartObject();
        foreach (var (id, estimate, undefined) in measures)
        {
            json.WriteStartObject(id);
            Write(json, "estimate", estimate?.Value);
            Write(json, "se", estimate?.StandardError);
            Write(json, "lower", estimate?.Interval?.Lower);
            Write(json, "upper", estimate?.Interval?.Upper);
            if (estimate?.Interval is { } interval) json.WriteString("method", MeasureCodes.Of(interval.Method));
            if (undefined is { } reason) json.WriteString("undefined", MeasureCodes.Of(reason));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }
}

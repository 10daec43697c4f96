using System.Text.Json;
using Jundeng.Ledger.Assessment.Analysis;

namespace Jundeng.Cli.Tables;

/// <summary>The audit of an index as JSON.</summary>
internal static class IndexAuditJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<TreeAudit> audits)
    {
        json.WriteStartObject();
        json.WriteStartArray("trees");
        foreach (var audit in audits) Write(json, audit);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TreeAudit audit)
    {
        json.WriteStartObject();
        json.WriteString("root", audit.Root.Id);
        json.WriteString("period", audit.Period);
        json.WriteNumber("units", audit.Units);
        WriteFlags(json, audit);
        json.WriteStartObject("alpha");
        Write(json, "values", audit.AlphaOfValues);
        Write(json, "scores", audit.AlphaOfScores);
        json.WriteEndObject();
        WriteNodes(json, audit);
        json.WriteStartArray("indicators");
        foreach (var (one, shift) in audit.Report.Importances.Zip(audit.RankShifts))
        {
            json.WriteStartObject();
            json.WriteString("id", one.Id);
            json.WriteNumber("nominal", one.Nominal);
            json.WriteNumber("effective", one.Effective);
            Write(json, "correlation", one.Correlation);
            Write(json, "rankShift", shift);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("correlations");
        for (var row = 0; row < audit.Report.Correlations.Rows; row++)
        {
            json.WriteStartArray();
            for (var column = 0; column < audit.Report.Correlations.Columns; column++) Write(json, audit.Report.Correlations[row, column]);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFlags(Utf8JsonWriter json, TreeAudit audit)
    {
        json.WriteStartArray("flags");
        foreach (var flag in audit.Report.Flags)
        {
            var sentence = AuditSentences.Of(audit, flag);
            json.WriteStartObject();
            json.WriteString("code", MeasureCodes.Of(flag.Code));
            json.WriteString("node", flag.Node);
            json.WriteString("other", flag.Other);
            json.WriteNumber("value", flag.Value);
            json.WriteStartObject("message");
            json.WriteString("zh", sentence.Zh);
            json.WriteString("en", sentence.En);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNodes(Utf8JsonWriter json, TreeAudit audit)
    {
        json.WriteStartArray("nodes");
        foreach (var node in audit.Nodes)
        {
            json.WriteStartObject();
            json.WriteString("id", node.Node);
            json.WriteStartArray("children");
            foreach (var child in node.Children) json.WriteStringValue(child);
            json.WriteEndArray();
            Write(json, "alpha", node.Alpha);
            Write(json, "firstShare", node.Components?.FirstShare);
            json.WriteStartArray("eigenvalues");
            foreach (var value in node.Components?.Eigenvalues ?? []) json.WriteNumberValue(value);
            json.WriteEndArray();
            json.WriteStartArray("loadings");
            foreach (var component in node.Components?.Loadings ?? [])
            {
                json.WriteStartArray();
                foreach (var loading in component) json.WriteNumberValue(loading);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, double? value)
    {
        json.WritePropertyName(name);
        Write(json, value ?? double.NaN);
    }

    private static void Write(Utf8JsonWriter json, double value)
    {
        if (double.IsNaN(value)) json.WriteNullValue();
        else json.WriteNumberValue(value);
    }
}

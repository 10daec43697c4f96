using System.Text.Json;
using Jundeng.Cli.Commands;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Assessment.Analysis;
using Jundeng.Publishing.Analysis;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>A computed table of numbers, in whatever form is wanted: its labels stand before the numbers.</summary>
/// <param name="Source">The table that it was computed from.</param>
/// <param name="Numbers">The columns of numbers, by name.</param>
/// <param name="Method">The word of the method.</param>
/// <param name="Weights">The weight of each column of the source; null where there are none.</param>
internal sealed record NumberOutput(NumberTable Source, IReadOnlyList<KeyValuePair<string, IReadOnlyList<double>>> Numbers, string Method, IReadOnlyList<double>? Weights = null)
{
    public void Print(string format)
    {
        switch (format)
        {
            case Options.Json:
                JsonOutput.Print(WriteJson);
                break;
            case Options.Csv:
                NumberCsv.Write(Terminal.Out, Source.Labels, Numbers);
                break;
            default:
                PrintTable();
                break;
        }
    }

    public void Save(string path)
    {
        OutputFile.Write(path, stream =>
        {
            if (Options.Ending(path) == ".json") JsonOutput.Write(stream, WriteJson);
            else CsvFile.Write(stream, writer => NumberCsv.Write(writer, Source.Labels, Numbers));
        });
        Terminal.Note(Strings.Written.With(path));
    }

    private void PrintTable()
    {
        var table = new Table { Border = TableBorder.Horizontal };
        foreach (var (name, _) in Source.Labels) table.AddColumn(new TableColumn(Markup.Escape(name)));
        foreach (var (name, _) in Numbers) table.AddColumn(new TableColumn(Markup.Escape(name)).RightAligned().NoWrap());
        for (var row = 0; row < Source.Values.Rows; row++)
            table.AddRow([.. Source.Labels.Select(label => new Text(label.Value[row])), .. Numbers.Select(column => new Text(Figures.Of(column.Value[row])))]);
        Terminal.Tables().Write(table);
    }

    private void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("method", Method);
        if (Weights is { } weights)
        {
            json.WriteStartObject("weights");
            foreach (var (name, weight) in Source.Columns.Zip(weights)) json.WriteNumber(name, weight);
            json.WriteEndObject();
        }

        json.WriteStartObject("labels");
        foreach (var (name, cells) in Source.Labels)
        {
            json.WriteStartArray(name);
            foreach (var cell in cells) json.WriteStringValue(cell);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteStartObject("columns");
        foreach (var (name, values) in Numbers)
        {
            json.WriteStartArray(name);
            foreach (var value in values)
            {
                if (double.IsNaN(value)) json.WriteNullValue();
                else json.WriteNumberValue(value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}

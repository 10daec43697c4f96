using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CsvHelper;
using Jundeng.Ledger;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Api;

/// <summary>Writes rows as they come: a piece is sent as soon as it is full.</summary>
internal static class RowStream
{
    private const int Piece = 1 << 15;

    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static async Task WriteAsync<T>(HttpContext http, ListAsked asked, IAsyncEnumerable<T> rows)
        where T : class
    {
        await using var each = rows.GetAsyncEnumerator(http.RequestAborted);
        // What is refused is refused before the answer begins.
        var any = await each.MoveNextAsync();
        EntityTags.LetThrough(http);
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.ContentType = asked.Format == ListFormat.Csv ? $"{ListAsked.Csv}; charset=utf-8" : ListAsked.NdJson;
        if (asked.Format == ListFormat.Csv) await CsvAsync(http, asked, each, any);
        else await LinesAsync(http, asked, each, any);
    }

    public static void Write(Utf8JsonWriter writer, IReadOnlyList<ApiField> fields, object row)
    {
        writer.WriteStartObject();
        foreach (var field in fields) field.Write(writer, row);
        writer.WriteEndObject();
    }

    private static async Task LinesAsync<T>(HttpContext http, ListAsked asked, IAsyncEnumerator<T> rows, bool any)
        where T : class
    {
        var output = http.Response.BodyWriter;
        await using var writer = new Utf8JsonWriter(output, s_json);
        for (var waiting = 0L; any; any = await rows.MoveNextAsync())
        {
            writer.Reset();
            Write(writer, asked.Fields, rows.Current);
            writer.Flush();
            waiting += writer.BytesCommitted;
            output.Write("\n"u8);
            if (waiting < Piece) continue;
            await output.FlushAsync(http.RequestAborted);
            waiting = 0;
        }

        await output.FlushAsync(http.RequestAborted);
    }

    private static async Task CsvAsync<T>(HttpContext http, ListAsked asked, IAsyncEnumerator<T> rows, bool any)
        where T : class
    {
        var text = new StringBuilder();
        using var output = new StringWriter(text, CultureInfo.InvariantCulture);
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        foreach (var field in asked.Fields) csv.WriteField(CsvGuard.Protect(field.Name));
        csv.EndRecord();
        for (; any; any = await rows.MoveNextAsync())
        {
            foreach (var field in asked.Fields)
            {
                var cell = field.TextOf(rows.Current, asked.Language);
                // A number below zero is no formula.
                csv.WriteField(field.ValueOf(rows.Current) is int or long or double or decimal ? cell : CsvGuard.Protect(cell));
            }

            csv.EndRecord();
            csv.Flush();
            if (text.Length < Piece) continue;
            await SendAsync();
        }

        csv.Flush();
        await SendAsync();

        async Task SendAsync()
        {
            Encoding.UTF8.GetBytes(text.ToString(), http.Response.BodyWriter);
            text.Clear();
            await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
        }
    }
}

using System.Reflection;
using System.Text.Json;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Jundeng.Web.Api;

/// <summary>Answers with a list: pages of JSON, or a stream of CSV or lines of JSON that holds all of it and is never whole in memory here.</summary>
internal sealed class Listed<T> : IResult, IEndpointMetadataProvider
    where T : class
{
    private readonly IReadOnlyList<T>? _rows;
    private readonly IAsyncEnumerable<T>? _stream;

    /// <summary>A list that is there.</summary>
    public Listed(IReadOnlyList<T> rows) => _rows = rows;

    /// <summary>A list that comes row by row.</summary>
    public Listed(IAsyncEnumerable<T> stream) => _stream = stream;

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ListShape(typeof(T)));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(Page<T>), ["application/json"]));
    }

    public async Task ExecuteAsync(HttpContext http)
    {
        var asked = new ListAsked(http, typeof(T), http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions, _stream is not null);
        var rows = _rows is null ? _stream!.Where(asked.Fits) : Sorted(_rows.Where(asked.Fits), asked).ToAsyncEnumerable();
        if (asked.Format == ListFormat.Json) await PageAsync(http, asked, rows);
        else await RowStream.WriteAsync(http, asked, asked.Limit is { } limit ? rows.Skip(asked.Offset).Take(limit) : rows.Skip(asked.Offset));
    }

    private static IEnumerable<T> Sorted(IEnumerable<T> rows, ListAsked asked)
    {
        if (asked.SortBy is not { } by) return rows;
        var noneLast = rows.OrderBy(row => by.ValueOf(row) is null);
        return asked.Backwards
            ? noneLast.ThenByDescending(row => by.ValueOf(row) as IComparable, Pages.Lists.ListComparer.Instance)
            : noneLast.ThenBy(row => by.ValueOf(row) as IComparable, Pages.Lists.ListComparer.Instance);
    }

    private async Task PageAsync(HttpContext http, ListAsked asked, IAsyncEnumerable<T> rows)
    {
        var (limit, offset) = (asked.Limit!.Value, asked.Offset);
        var all = _rows is null ? null : await rows.ToListAsync(http.RequestAborted);
        // One more than the page holds says whether another follows.
        var page = all is null ? await rows.Skip(offset).Take(limit + 1).ToListAsync(http.RequestAborted) : [.. all.Skip(offset).Take(limit + 1)];
        var next = page.Count > limit ? new Here(http.Request).With("offset", $"{offset + limit}") : null;
        http.Response.ContentType = "application/json; charset=utf-8";
        await using var writer = new Utf8JsonWriter(http.Response.BodyWriter, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) });
        writer.WriteStartObject();
        writer.WriteStartArray("items");
        foreach (var row in page.Take(limit)) RowStream.Write(writer, asked.Fields, row);
        writer.WriteEndArray();
        if (all is null) writer.WriteNull("total");
        else writer.WriteNumber("total", all.Count);
        writer.WriteNumber("limit", limit);
        writer.WriteNumber("offset", offset);
        writer.WriteString("next", next);
        writer.WriteEndObject();
    }
}

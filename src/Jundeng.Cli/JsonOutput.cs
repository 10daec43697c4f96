using System.Text.Encodings.Web;
using System.Text.Json;
using Jundeng.Web.Api;

namespace Jundeng.Cli;

/// <summary>JSON as people and programs like it: indented, Chinese as it is.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(stream, s_options)) write(writer);
        stream.WriteByte((byte)'\n');
    }

    public static void Print(Action<Utf8JsonWriter> write)
    {
        Terminal.Out.Flush();
        Write(Terminal.OutStream, write);
    }

    /// <summary>Prints an object on a line of its own.</summary>
    public static void PrintLine(Action<Utf8JsonWriter> write)
    {
        Terminal.Out.Flush();
        using (var writer = new Utf8JsonWriter(Terminal.OutStream, s_options with { Indented = false })) write(writer);
        Terminal.OutStream.WriteByte((byte)'\n');
    }

    /// <summary>Prints what the HTTP API answers.</summary>
    public static void Print<T>(T response)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        ApiJson.Configure(options);
        Print(writer => JsonSerializer.Serialize(writer, response, options));
    }
}

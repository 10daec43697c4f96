using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Jundeng.Web.Tests.Api;

/// <summary>What the API answered.</summary>
internal sealed record ApiAnswer(HttpStatusCode Status, IReadOnlyDictionary<string, string> Heads, byte[] Bytes)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public JsonNode Json => JsonNode.Parse(Bytes)!;

    public string Tag => Heads["ETag"];

    /// <summary>The rows of a list.</summary>
    public JsonArray Items => Json["items"]!.AsArray();

    /// <summary>The codes of all reasons of a refusal.</summary>
    public string[] Codes => [.. Json["errors"]!.AsArray().Select(error => (string)error!["code"]!)];

    /// <summary>The same, where it has a status.</summary>
    public ApiAnswer Of(HttpStatusCode status)
    {
        if (Status != status) Assert.Fail($"{Status} instead of {status}: {Text}");
        return this;
    }
}

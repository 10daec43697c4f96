using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Jundeng.Web.Tests.Api;

/// <summary>A program that asks the API, with a token or without.</summary>
internal sealed class ApiVisit : IDisposable
{
    private readonly HttpClient _client;

    public ApiVisit(Uri address, string? token = null)
    {
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(address, "/api/v1/") };
        if (token is not null) _client.DefaultRequestHeaders.Authorization = new("Bearer", token);
    }

    /// <summary>Asks for something, with heads written as <c>Name: value</c>.</summary>
    public async Task<ApiAnswer> SendAsync(string method, string path, object? body = null, params string[] heads)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path)
        {
            Content = body switch { null => null, HttpContent content => content, _ => JsonContent.Create(body) },
        };
        foreach (var head in heads) request.Headers.TryAddWithoutValidation(head.Split(": ")[0], head.Split(": ")[1]);
        using var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        return new ApiAnswer(answer.StatusCode, answer.Headers.Concat(answer.Content.Headers).ToDictionary(head => head.Key, head => string.Join(", ", head.Value), StringComparer.OrdinalIgnoreCase), await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    public Task<ApiAnswer> GetAsync(string path, params string[] heads) => SendAsync("GET", path, null, heads);

    /// <summary>What is read at an address.</summary>
    public async Task<JsonNode> ReadAsync(string path) => (await GetAsync(path)).Of(HttpStatusCode.OK).Json;

    /// <summary>Sends a file.</summary>
    public Task<ApiAnswer> UploadAsync(string path, string text, params string[] heads) => SendAsync("POST", path, File(text), heads);

    /// <summary>Reads a thing and changes it, showing what was read.</summary>
    public async Task<ApiAnswer> ChangeAsync(string read, string method, string path, object? body = null) => await SendAsync(method, path, body ?? new { }, $"If-Match: {(await GetAsync(read)).Of(HttpStatusCode.OK).Tag}");

    public static HttpContent File(string text) => new ByteArrayContent(Encoding.UTF8.GetBytes(text)) { Headers = { { "Content-Type", "application/octet-stream" } } };

    public void Dispose() => _client.Dispose();
}

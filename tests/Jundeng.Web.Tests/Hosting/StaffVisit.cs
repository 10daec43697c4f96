using System.Net;
using System.Net.Http.Json;
using AngleSharp.Dom;

namespace Jundeng.Web.Tests.Hosting;

/// <summary>A visitor who keeps cookies.</summary>
public sealed class StaffVisit(Uri address) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };

    private string? _token;

    public async Task SignInAsync(string name, string password)
    {
        var page = await PageAsync("/sign-in");
        using var answer = await _client.PostAsync("/sign-in", new FormUrlEncodedContent([new("token", TokenOf(page)), new("name", name), new("password", password)]), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        _token = TokenOf(await PageAsync("/account"));
    }

    public async Task<IDocument> PageAsync(string path)
    {
        using var answer = await _client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await PlanServer.ReadAsync(answer);
    }

    /// <summary>Asks for something, or sends an empty form or document, with the token that pages give for it.</summary>
    public async Task<HttpStatusCode> AskAsync(string method, string path, bool withToken = true)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method != "GET")
        {
            request.Content = path.StartsWith("/api/", StringComparison.Ordinal) ? JsonContent.Create(new { }) : new FormUrlEncodedContent([]);
            _token ??= TokenOf(await PageAsync("/sign-in"));
            if (withToken) request.Headers.Add("X-Form-Token", _token);
        }

        using var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    /// <summary>Sends a form.</summary>
    public async Task<HttpStatusCode> SendAsync(string path, params (string Name, string Value)[] fields)
    {
        using var answer = await _client.PostAsync(path, new FormUrlEncodedContent(fields.Append(("token", _token!)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    public void Dispose() => _client.Dispose();

    private static string TokenOf(IDocument page) => page.QuerySelector("input[name=token]")!.GetAttribute("value")!;
}

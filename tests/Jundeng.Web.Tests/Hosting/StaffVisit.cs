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

    public async Task<IDocument> PageAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await _client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
        return await PlanServer.ReadAsync(answer);
    }

    /// <summary>Sends what was typed into the form of a page; gives the page that follows, or the same page with what is wrong.</summary>
    public Task<IDocument> SendAsync(string path, HttpStatusCode expected, params (string Name, string Value)[] typed) => SendAsync(path, expected, Form(typed));

    /// <summary>Sends a file with what was typed beside it.</summary>
    public Task<IDocument> SendFileAsync(string path, HttpStatusCode expected, string fileName, string text, params (string Name, string Value)[] typed) => SendAsync(path, expected, Form(fileName, text, typed));

    /// <summary>The bare answer to what was typed into the form of a page.</summary>
    public Task<HttpResponseMessage> AnswerAsync(string path, params (string Name, string Value)[] typed) => AnswerAsync(path, Form(typed));

    /// <summary>The bare answer to a file.</summary>
    public Task<HttpResponseMessage> AnswerFileAsync(string path, string fileName, string text, params (string Name, string Value)[] typed) => AnswerAsync(path, Form(fileName, text, typed));

    /// <summary>The token of the forms of whoever is signed in.</summary>
    public string Token => _token!;

    /// <summary>The bare answer to a request.</summary>
    public Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request) => _client.SendAsync(request, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(path, TestContext.Current.CancellationToken);

    /// <summary>Sends the form that a button belongs to, with what is typed into it.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(IDocument page, string button, params (string Name, string Value)[] typed)
    {
        var (action, fields) = FilledForm.Of(page, button, typed);
        return await _client.PostAsync(action, new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);
    }

    /// <summary>Sends the form that a button belongs to with a file.</summary>
    public async Task<HttpResponseMessage> SendFileAsync(IDocument page, string button, string field, string name, byte[] bytes, params (string Name, string Value)[] typed)
    {
        var (action, fields) = FilledForm.Of(page, button, typed);
        using var content = new MultipartFormDataContent { { new ByteArrayContent(bytes), field, name } };
        foreach (var (key, value) in fields) content.Add(new StringContent(value), key);
        return await _client.PostAsync(action, content, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a form and follows where it leads.</summary>
    public async Task<IDocument> DoAsync(IDocument page, string button, params (string Name, string Value)[] typed)
    {
        using var answer = await SubmitAsync(page, button, typed);
        return await FollowAsync(answer);
    }

    public async Task<IDocument> FollowAsync(HttpResponseMessage answer)
    {
        if (answer.StatusCode != HttpStatusCode.SeeOther) Assert.Fail($"{answer.StatusCode}: {Dom.Of((await PlanServer.ReadAsync(answer)).QuerySelector("main"))}");
        return await PageAsync(answer.Headers.Location!.OriginalString.Split('#')[0]);
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

    private static FormUrlEncodedContent Form((string Name, string Value)[] typed) => new(typed.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static MultipartFormDataContent Form(string fileName, string text, (string Name, string Value)[] typed)
    {
        var form = new MultipartFormDataContent { { new StringContent(text), "file", fileName } };
        foreach (var (name, value) in typed) form.Add(new StringContent(value), name);
        return form;
    }

    private async Task<IDocument> SendAsync(string path, HttpStatusCode expected, HttpContent content)
    {
        using var answer = await AnswerAsync(path, content);
        Assert.Equal(expected, answer.StatusCode);
        return answer.Headers.Location is { } next ? await PageAsync(next.OriginalString) : await PlanServer.ReadAsync(answer);
    }

    private async Task<HttpResponseMessage> AnswerAsync(string path, HttpContent content)
    {
        _token ??= TokenOf(await PageAsync(path));
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.Add("X-Form-Token", _token);
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static string TokenOf(IDocument page) => page.QuerySelector("input[name=token]")!.GetAttribute("value")!;
}

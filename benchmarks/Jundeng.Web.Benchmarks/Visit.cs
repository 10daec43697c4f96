using System.Net;
using System.Text.RegularExpressions;

namespace Jundeng.Web.Benchmarks;

/// <summary>A browser at the door of the server.</summary>
internal static partial class Visit
{
    /// <summary>Somebody who asks for compressed pages and takes them as they come, so that only the server is measured.</summary>
    public static HttpClient Browser(Uri address)
    {
        var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = address };
        browser.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br, gzip");
        return browser;
    }

    /// <summary>One who has signed in.</summary>
    public static async Task<HttpClient> SignedInAsync(Uri address, string name)
    {
        var browser = Browser(address);
        using var plain = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        plain.Headers.AcceptEncoding.ParseAdd("identity");
        using var page = await browser.SendAsync(plain);
        var token = Token().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("token", token), new("name", name), new("password", Province.Password)]);
        using var answer = await browser.PostAsync("/sign-in", form);
        return answer.StatusCode == HttpStatusCode.SeeOther ? browser : throw new InvalidOperationException($"Signing in was answered with {answer.StatusCode}.");
    }

    [GeneratedRegex("name=\"token\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}

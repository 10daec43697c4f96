using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Jundeng.Ledger;
using Jundeng.Ledger.Idempotency;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Jundeng.Web.Api;

/// <summary>A post that bears a key is done once: who sends it again within a day, on whatever server, is answered the same.</summary>
internal static class Idempotency
{
    public const string Header = "Idempotency-Key", Replayed = "Idempotent-Replayed";

    private const int MostLetters = 200;

    // What of the head of an answer belongs to what was done.
    private static readonly string[] s_heads = [HeaderNames.ContentType, HeaderNames.Location, HeaderNames.ContentLanguage, HeaderNames.ETag];

    public static void Use(IApplicationBuilder app) => app.Use((http, next) =>
        HttpMethods.IsPost(http.Request.Method) && http.Request.Path.StartsWithSegments("/api") && http.GetEndpoint() is not null && http.Request.Headers.TryGetValue(Header, out var key)
            ? OnceAsync(http, key.ToString(), next) : next(http));

    private static async Task OnceAsync(HttpContext http, string key, RequestDelegate next)
    {
        if (key.Length is 0 or > MostLetters || key.Any(letter => letter is < '!' or > '~'))
        {
            await ApiProblems.Of(new LedgerRefusedException(ApiMessages.KeyInvalid)).ExecuteAsync(http);
            return;
        }

        var kept = http.RequestServices.GetRequiredService<IdempotencyService>();
        var who = (await http.RequestServices.GetRequiredService<Visitors>().OfAsync(http)).Act().Who;
        var hash = await HashAsync(http.Request, http.RequestAborted);
        if (await kept.BeginAsync(who, key, hash, http.RequestAborted) is { } known)
        {
            await AgainAsync(http, known, hash);
            return;
        }

        // Whoever hangs up does not take back what was done; its answer is kept for when they ask again.
        var answer = await AnswerAsync(http, next);
        if (answer is null || answer.Status >= StatusCodes.Status500InternalServerError) await kept.ForgetAsync(who, key, CancellationToken.None);
        else await kept.AnswerAsync(who, key, JsonSerializer.Serialize(answer), CancellationToken.None);

        async Task<KeptAnswer?> AnswerAsync(HttpContext of, RequestDelegate work)
        {
            var body = of.Response.Body;
            using var copy = new MemoryStream();
            of.Response.Body = copy;
            try
            {
                await work(of);
                await of.Response.BodyWriter.FlushAsync(CancellationToken.None);
            }
            catch
            {
                await kept.ForgetAsync(who, key, CancellationToken.None);
                throw;
            }
            finally
            {
                of.Response.Body = body;
            }

            var heads = s_heads.Where(of.Response.Headers.ContainsKey).ToDictionary(head => head, head => of.Response.Headers[head].ToString());
            var given = new KeptAnswer(of.Response.StatusCode, heads, Encoding.UTF8.GetString(copy.GetBuffer(), 0, (int)copy.Length));
            copy.Position = 0;
            await copy.CopyToAsync(body, CancellationToken.None);
            return given;
        }
    }

    private static async Task AgainAsync(HttpContext http, KeptRequest known, string hash)
    {
        if (known.Sha256 != hash) await ApiProblems.Of(new LedgerRefusedException(ApiMessages.KeyReused)).ExecuteAsync(http);
        else if (known.Answer is null)
        {
            http.Response.Headers.RetryAfter = "1";
            await ApiProblems.Of(new LedgerRefusedException(ApiMessages.KeyInProgress)).ExecuteAsync(http);
        }
        else
        {
            var answer = JsonSerializer.Deserialize<KeptAnswer>(known.Answer)!;
            http.Response.StatusCode = answer.Status;
            foreach (var (head, value) in answer.Heads) http.Response.Headers[head] = value;
            http.Response.Headers[Replayed] = "true";
            await http.Response.WriteAsync(answer.Body, http.RequestAborted);
        }
    }

    private static async Task<string> HashAsync(HttpRequest request, CancellationToken ct)
    {
        request.EnableBuffering();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Path}{request.QueryString}\n{request.Headers.IfMatch}\n"));
        var piece = new byte[1 << 16];
        for (int count; (count = await request.Body.ReadAsync(piece, ct)) > 0;) hash.AppendData(piece, 0, count);
        request.Body.Position = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private sealed record KeptAnswer(int Status, Dictionary<string, string> Heads, string Body);
}

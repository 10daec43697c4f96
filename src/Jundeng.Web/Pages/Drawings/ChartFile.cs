using System.Security.Cryptography;
using Jundeng.Publishing.Drawings;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Jundeng.Web.Pages.Drawings;

/// <summary>Answers with a chart as a file to keep.</summary>
internal static class ChartFile
{
    private const int TagLength = 32;

    /// <summary>The file of a chart, to be asked for again with its tag each time, since what it shows may change and is not for everybody.</summary>
    public static IResult Of(HttpContext http, Chart chart)
    {
        var bytes = DrawingFile.ToBytes(chart.Drawing, chart.Frame);
        if (http.Response.Headers.CacheControl.Count == 0) http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
        return TypedResults.File(bytes, DrawingFile.ContentType, chart.FileName, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..TagLength]}\""));
    }
}

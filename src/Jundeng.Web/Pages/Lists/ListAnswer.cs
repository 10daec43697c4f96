using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jundeng.Web.Pages.Lists;

/// <summary>Answers with a page that shows a list, or with the file of what it shows where <c>?format=csv</c> or <c>xlsx</c> is asked for.</summary>
internal static class ListAnswer
{
    /// <param name="http">The request.</param>
    /// <param name="title">The name of the file.</param>
    /// <param name="list">What is shown.</param>
    /// <param name="page">The page.</param>
    /// <param name="asked">What else the address asks for: where that cannot be read, the page says so and there is no file.</param>
    public static IResult Of(HttpContext http, string title, IListing list, Func<IResult> page, Fields? asked = null) => http.Request.Query["format"].ToString() switch
    {
        _ when asked?.Refusals.Count > 0 => page(),
        "csv" => File(title, "text/csv; charset=utf-8", "csv", list.ToFile(title).WriteCsv),
        "xlsx" => File(title, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", list.ToFile(title).WriteWorkbook),
        _ => page(),
    };

    private static FileStreamHttpResult File(string title, string type, string ending, Action<Stream> write)
    {
        var bytes = new MemoryStream();
        write(bytes);
        bytes.Position = 0;
        return TypedResults.File(bytes, type, $"{title}.{ending}");
    }
}

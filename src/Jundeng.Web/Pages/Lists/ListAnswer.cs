using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jundeng.Web.Pages.Lists;

/// <summary>Answers with a page that shows a list, or with the file of what it shows where <c>?format=csv</c> or <c>xlsx</c> is asked for.</summary>
internal static class ListAnswer
{
    public static IResult Of(HttpContext http, string title, IListing list, Func<IResult> page) => http.Request.Query["format"].ToString() switch
    {
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

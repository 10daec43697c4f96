using System.Globalization;
using Jundeng.Web.Language;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jundeng.Web;

/// <summary>An answer with a document in Word.</summary>
internal static class WordFile
{
    public const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <param name="title">Its title, which is its name as well.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="write">Writes it.</param>
    public static FileStreamHttpResult Of(string title, string language, Action<Stream> write)
    {
        // The document is written in the language of the reader; the setting ends with the request.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language == Languages.English ? "en" : "");
        var file = new MemoryStream();
        write(file);
        file.Position = 0;
        return TypedResults.File(file, Type, $"{title}.docx");
    }
}

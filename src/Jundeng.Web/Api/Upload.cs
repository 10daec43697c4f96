using System.Reflection;
using Jundeng.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Jundeng.Web.Api;

/// <summary>A file that is sent as the body of a request; <c>?name=</c> says what it is called and <c>?why=</c> why it is sent.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Name">Its name, without a folder.</param>
/// <param name="Act">In whose name it is done, and why.</param>
internal sealed record Upload(byte[] Bytes, string Name, Act Act) : IEndpointParameterMetadataProvider
{
    public const string NameParameter = "name", WhyParameter = "why";

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new UploadShape());
        // Routes are not chosen by it: who may not send anything is told so whatever they send.
        builder.Metadata.Add(new AcceptsMetadata(["application/octet-stream", BodyShape.AnyType], typeof(Stream)));
    }

    /// <exception cref="LedgerRefusedException">There is no file, or no name: all that is wrong.</exception>
    public static async ValueTask<Upload> BindAsync(HttpContext http, ParameterInfo parameter)
    {
        if (http.Request.HasJsonContentType() || http.Request.HasFormContentType) throw new LedgerRefusedException(ApiMessages.MediaFile);
        using var bytes = new MemoryStream();
        await http.Request.Body.CopyToAsync(bytes, http.RequestAborted);
        var name = Path.GetFileName(http.Request.Query[NameParameter].ToString());
        var refusals = new List<Refusal>();
        if (name.Length == 0) refusals.Add(ApiMessages.ParameterMissing(NameParameter));
        if (bytes.Length == 0) refusals.Add(ApiMessages.FileMissing);
        return refusals.Count > 0 ? throw new LedgerRefusedException(refusals) : new Upload(bytes.ToArray(), name, await Caller.ActAsync(http, http.Request.Query[WhyParameter]));
    }
}

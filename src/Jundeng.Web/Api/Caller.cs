using System.Reflection;
using Jundeng.Ledger;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Api;

/// <summary>Who asks.</summary>
/// <param name="Act">In whose name it is done; <c>?why=</c> says why, where nothing is sent in which it could stand.</param>
internal sealed record Caller(Act Act)
{
    public static async ValueTask<Caller> BindAsync(HttpContext http, ParameterInfo parameter) => new(await ActAsync(http, http.Request.Query[Upload.WhyParameter]));

    /// <summary>In whose name something is done, with what they knew of the thing that is changed.</summary>
    public static async Task<Act> ActAsync(HttpContext http, string? why) =>
        (await http.RequestServices.GetRequiredService<Visitors>().OfAsync(http)).Act(string.IsNullOrWhiteSpace(why) ? null : why) with { Seen = http.Items[typeof(Seen)] as Seen };
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Jundeng.Plans;

namespace Jundeng.Web.Api;

/// <summary>How the API writes JSON.</summary>
internal static class ApiJson
{
    public static void Configure(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Converters.Add(new CodeConverter<Comparator>(Codes.Of));
        options.Converters.Add(new CodeConverter<TargetKind>(Codes.Of));
        options.Converters.Add(new CodeConverter<Basis>(Codes.Of));
        options.Converters.Add(new CodeConverter<Flow>(Codes.Of));
        options.Converters.Add(new CodeConverter<Modality>(Codes.Of));
        options.Converters.Add(new CodeConverter<Severity>(Codes.Of));
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
    }
}

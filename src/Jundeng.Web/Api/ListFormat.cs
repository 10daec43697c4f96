
namespace Jundeng.Web.Api;

/// <summary>How a list is answered: pages of JSON, or all of it as a stream.</summary>
internal enum ListFormat
{
    Json,
    Csv,
    NdJson,
}

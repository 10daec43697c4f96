namespace Jundeng.Web.Api;

/// <summary>Knows all codes of an enumeration, so that they can be described.</summary>
internal interface ICodeList
{
    IEnumerable<string> Codes { get; }
}

namespace Jundeng.Web;

/// <summary>How the server writes its log.</summary>
public enum LogFormat
{
    /// <summary>A line an event, to be read.</summary>
    Text,

    /// <summary>A JSON object an event, to be collected.</summary>
    Json,
}

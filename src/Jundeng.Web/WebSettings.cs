namespace Jundeng.Web;

/// <summary>What a server needs to know before it starts.</summary>
public sealed record WebSettings
{
    /// <summary>A SQLite file, or an Npgsql connection string that starts with <c>Host=</c>.</summary>
    public required string Database { get; init; }

    /// <summary>The address to listen on; port 0 takes a free one.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:8080";

    /// <summary>Who acts on the pages, as long as the ledger has no accounts.</summary>
    public required string Operator { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}

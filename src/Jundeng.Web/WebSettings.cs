using System.Net;

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

    /// <summary>The proxies in front of the server: their word is taken for the address of a visitor and for TLS. None where nothing is said.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>The largest file that can be sent, in MB.</summary>
    public int UploadMegabytes { get; init; } = 50;

    /// <summary>How often one address may try to sign in, in a minute.</summary>
    public int SignInsPerMinute { get; init; } = 30;

    /// <summary>How often one address that has not signed in may send something, in a minute.</summary>
    public int PostsPerMinute { get; init; } = 10;

    /// <summary>How often one token, session or address may ask the API for something, in a minute.</summary>
    public int ApiPerMinute { get; init; } = 1200;

    /// <summary>The seconds after which a request is given up.</summary>
    public int TimeoutSeconds { get; init; } = 60;

    /// <summary>How the log is written.</summary>
    public LogFormat LogFormat { get; init; }

    /// <summary>How much of addresses the log holds.</summary>
    public LogAddress LogAddress { get; init; } = LogAddress.Network;

    /// <summary>The collector that metrics and traces are sent to by OTLP over HTTP; without one nothing is measured.</summary>
    public Uri? Otlp { get; init; }

    /// <summary>The private key that signs checkpoints, in PEM; null where checkpoints are signed elsewhere.</summary>
    public string? AuditKey { get; init; }

    /// <summary>The folder in which backups are kept, so that their age can be seen; null where nobody said.</summary>
    public string? Backups { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}

using System.CommandLine;
using System.Globalization;
using System.Net;
using Jundeng.Cli.Resources;
using Jundeng.Web;

namespace Jundeng.Cli.Commands;

/// <summary>The settings of the server: an option each, else a variable of the environment, else what is usual.</summary>
internal sealed class ServeOptions
{
    private const int MostMegabytes = 2000, MostTimes = 100_000, MostSeconds = 3600;

    private static readonly WebSettings s_usual = new() { Database = "", Operator = "" };

    private readonly Setting<IReadOnlyList<IPNetwork>> _proxies = new("--proxies", "JUNDENG_PROXIES", Strings.OptionProxies, "NETWORK,NETWORK…", s_usual.Proxies, Networks, Strings.SettingNetworks);

    private readonly Setting<int> _upload = Whole("--upload-limit", "JUNDENG_UPLOAD_LIMIT", Strings.OptionUploadLimit, s_usual.UploadMegabytes, MostMegabytes);

    private readonly Setting<int> _signIns = Whole("--sign-in-limit", "JUNDENG_SIGN_IN_LIMIT", Strings.OptionSignInLimit, s_usual.SignInsPerMinute, MostTimes);

    private readonly Setting<int> _posts = Whole("--post-limit", "JUNDENG_POST_LIMIT", Strings.OptionPostLimit, s_usual.PostsPerMinute, MostTimes);

    private readonly Setting<int> _timeout = Whole("--timeout", "JUNDENG_TIMEOUT", Strings.OptionTimeout, s_usual.TimeoutSeconds, MostSeconds);

    private readonly Setting<LogFormat> _log = Word("--log", "JUNDENG_LOG", Strings.OptionLog, s_usual.LogFormat);

    private readonly Setting<LogAddress> _addresses = Word("--log-addresses", "JUNDENG_LOG_ADDRESSES", Strings.OptionLogAddresses, s_usual.LogAddress);

    private readonly Setting<string> _otlp = new("--otlp", "JUNDENG_OTLP", Strings.OptionOtlp, "URL", "", text => (Collector(text) is not null, text), Strings.SettingCollector);

    private readonly Setting<string> _auditKey = new("--audit-key", "JUNDENG_AUDIT_KEY", Strings.OptionAuditKey, "FILE", "", text => (true, text), "");

    private readonly Setting<string> _backups = new("--backups", "JUNDENG_BACKUPS", Strings.OptionBackups, "DIR", "", text => (true, text), "");

    public IEnumerable<Option> All => [_proxies.Option, _upload.Option, _signIns.Option, _posts.Option, _timeout.Option, _log.Option, _addresses.Option, _otlp.Option, _auditKey.Option, _backups.Option];

    /// <exception cref="CliException">A variable of the environment holds what will not do.</exception>
    public WebSettings Apply(ParseResult parsed, WebSettings settings) => settings with
    {
        Proxies = _proxies.ValueOf(parsed),
        UploadMegabytes = _upload.ValueOf(parsed),
        SignInsPerMinute = _signIns.ValueOf(parsed),
        PostsPerMinute = _posts.ValueOf(parsed),
        TimeoutSeconds = _timeout.ValueOf(parsed),
        LogFormat = _log.ValueOf(parsed),
        LogAddress = _addresses.ValueOf(parsed),
        Otlp = Collector(_otlp.ValueOf(parsed)),
        AuditKey = _auditKey.ValueOf(parsed) is { Length: > 0 } path ? SourceFile.Read(path).Text : null,
        Backups = _backups.ValueOf(parsed) is { Length: > 0 } folder ? folder : null,
    };

    private static Setting<int> Whole(string name, string variable, string description, int usual, int most) => new(
        name,
        variable,
        description,
        "N",
        usual,
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? (true, number) : (false, usual),
        Strings.SettingWhole.With(most));

    private static Setting<T> Word<T>(string name, string variable, string description, T usual)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(value => value.ToString().ToLowerInvariant());
        var all = string.Join('|', words.Keys);
        return new(name, variable, description, all, usual, text => words.TryGetValue(text, out var value) ? (true, value) : (false, usual), all);
    }

    // 127.0.0.1, 10.0.0.0/8
    private static (bool Fits, IReadOnlyList<IPNetwork> Value) Networks(string text)
    {
        var found = new List<IPNetwork>();
        foreach (var part in text.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (IPNetwork.TryParse(part, out var network)) found.Add(network);
            else if (IPAddress.TryParse(part, out var address)) found.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            else return (false, []);
        }

        return (true, found);
    }

    private static Uri? Collector(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address : null;
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Jundeng.Web.Hosting;

/// <summary>The address of the page that is asked for: all state of a page lives in it.</summary>
internal sealed class Here(HttpRequest request)
{
    /// <summary>The path as it was asked for; two strokes at its beginning would name another server.</summary>
    public string Path => "/" + (request.PathBase + request.Path).ToString().TrimStart('/', '\\');

    /// <summary>The address as it was asked for, with its parameters.</summary>
    public string Address => Path + request.QueryString;

    /// <summary>The value of a parameter; null where it is absent or empty.</summary>
    public string? this[string name] => request.Query[name].FirstOrDefault() is { Length: > 0 } value ? value : null;

    /// <summary>All parameters.</summary>
    public IEnumerable<(string Name, string Value)> Pairs => request.Query.SelectMany(pair => pair.Value, (pair, value) => (pair.Key, value ?? ""));

    /// <summary>The same page with one parameter changed, or taken away where the value is null.</summary>
    public string With(string name, string? value) => With((name, value));

    /// <summary>The same page with several parameters changed or taken away.</summary>
    public string With(params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var changed = changes.ToArray();
        var query = new QueryBuilder(request.Query.Where(pair => !changed.Any(change => change.Name == pair.Key))
            .SelectMany(pair => pair.Value, (pair, one) => KeyValuePair.Create(pair.Key, one ?? "")));
        foreach (var (name, value) in changed)
            if (value is not null)
                query.Add(name, value);
        return Path + query;
    }
}

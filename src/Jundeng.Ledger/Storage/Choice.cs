using Dapper;

namespace Jundeng.Ledger.Storage;

/// <summary>Conditions "one of these" that both databases read alike, with their parameters.</summary>
/// <param name="parameters">Further parameters of the query.</param>
internal sealed class Choice(object? parameters = null)
{
    private int _count;

    /// <summary>The further parameters and those of all conditions made so far.</summary>
    public DynamicParameters Parameters { get; } = new(parameters);

    /// <summary>A condition that a column holds one of the values, of which there is at least one.</summary>
    public string OneOf<T>(string column, IEnumerable<T> values) => $"{column} IN {List(values)}";

    /// <summary>The values as they stand behind IN.</summary>
    public string List<T>(IEnumerable<T> values) => $"({string.Join(", ", values.Select(value =>
    {
        var name = $"choice{_count++}";
        Parameters.Add(name, value);
        return "@" + name;
    }))})";
}

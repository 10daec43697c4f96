using Dapper;

namespace Jundeng.Ledger.Storage;

/// <summary>Conditions "one of these" that both databases read alike, with their parameters.</summary>
internal sealed class Choice
{
    /// <summary>The parameters of all conditions made so far.</summary>
    public DynamicParameters Parameters { get; } = new();

    /// <summary>A condition that a column holds one of the values, of which there is at least one.</summary>
    public string OneOf<T>(string column, IReadOnlyCollection<T> values)
    {
        var names = values.Select((value, i) =>
        {
            var name = $"{column.Replace('.', '_')}_{i}";
            Parameters.Add(name, value);
            return "@" + name;
        });
        return $"{column} IN ({string.Join(", ", names)})";
    }
}

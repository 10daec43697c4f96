using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Jundeng.Testing;

/// <summary>
/// Runs a theory once on each <see cref="Engine"/>. Without a PostgreSQL server the second run is skipped with its reason; under CI=true it
/// fails.
/// </summary>
public sealed class EveryDatabaseAttribute : DataAttribute
{
    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var postgres = new TheoryDataRow<Engine>(Engine.Postgres);
        if (TestDatabase.Server is null && !Lacking.Forbidden) postgres.Skip = TestDatabase.NoServer;
        return new([new TheoryDataRow<Engine>(Engine.Sqlite), postgres]);
    }

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;
}

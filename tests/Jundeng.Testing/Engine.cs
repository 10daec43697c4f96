namespace Jundeng.Testing;

/// <summary>A kind of database that the ledger runs on.</summary>
public enum Engine
{
    /// <summary>A file.</summary>
    Sqlite,

    /// <summary>The server named by JUNDENG_TEST_POSTGRES.</summary>
    Postgres,
}

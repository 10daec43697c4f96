namespace Jundeng.Web;

/// <summary>How much of a visitor's address the log holds.</summary>
public enum LogAddress
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Its network: the first three parts of an IPv4 address, the first three groups of an IPv6 address.</summary>
    Network,

    /// <summary>All of it.</summary>
    Full,
}

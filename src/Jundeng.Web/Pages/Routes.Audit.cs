namespace Jundeng.Web.Pages;

internal static partial class Routes
{
    public const string Audit = "/audit";

    /// <summary>The chains of events are checked here.</summary>
    public const string AuditVerify = "/audit/verify";

    /// <summary>The heads of all chains, signed.</summary>
    public const string Checkpoint = "/audit/checkpoint";

    /// <summary>How far long work is.</summary>
    public static string Job(string id) => $"/jobs/{id}";

    /// <summary>The story of a thing.</summary>
    public static string History(string thing) => $"/history/{Uri.EscapeDataString(thing)}";
}

namespace Jundeng.Web.Pages;

internal static partial class Routes
{
    public const string Accounts = "/accounts";

    public const string AccountNew = "/accounts/new";

    /// <summary>Who has signed in, and who tried to.</summary>
    public const string SignIns = "/sign-ins";

    /// <summary>Whether somebody may do something, and why.</summary>
    public const string Access = "/access";

    /// <summary>The tokens of one's own account.</summary>
    public const string OwnTokens = "/account/tokens";

    public static string AccountOf(string name) => $"{Accounts}/{Uri.EscapeDataString(name)}";

    /// <summary>A step that is done about an account, of one of its roles, stand-ins or tokens where that is meant.</summary>
    public static string AccountStep(string name, string step, string? of = null) => $"{AccountOf(name)}/{step}{(of is null ? "" : $"?of={Uri.EscapeDataString(of)}")}";

    public static string OwnToken(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{OwnTokens}/{number}/revoke");
}

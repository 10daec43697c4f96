namespace Jundeng.Web.Pages;

internal static partial class Routes
{
    public const string Regions = "/registry/regions";

    public const string RegionImport = "/registry/regions/import";

    public const string Organisations = "/registry/organisations";

    public const string OrganisationImport = "/registry/organisations/import";

    public const string Indicators = "/registry/indicators";

    public const string IndicatorImport = "/registry/indicators/import";

    public const string Calendar = "/registry/calendar";

    public const string CalendarImport = "/registry/calendar/import";

    public const string Maps = "/registry/maps";

    public const string MapAdd = "/registry/maps/add";

    public static string RegionMap(string id) => $"{Maps}/{Uri.EscapeDataString(id)}";

    public static string MapReplace(string id, string region) => $"{MapAdd}?replaces={Uri.EscapeDataString(id)}&region={Uri.EscapeDataString(region)}";

    public static string MapRemove(string id) => $"{RegionMap(id)}/remove";

    public static string Region(string code) => $"{Regions}/{Uri.EscapeDataString(code)}";

    /// <summary>The regions right below one.</summary>
    public static string RegionsUnder(string code) => $"{Regions}?under={Uri.EscapeDataString(code)}";

    public static string RegionChange(string code) => $"{Region(code)}/change";

    public static string RegionMerge(string code) => $"{Region(code)}/merge";

    public static string Organisation(string id) => $"{Organisations}/{Uri.EscapeDataString(id)}";

    public static string OrganisationChange(string id) => $"{Organisation(id)}/change";

    public static string OrganisationMerge(string id) => $"{Organisation(id)}/merge";

    public static string Indicator(string code) => $"{Indicators}/{Uri.EscapeDataString(code)}";

    public const string OrganisationNew = "/registry/organisations/new";

    public static string IndicatorChange(string code) => $"{Indicator(code)}/change";

    public static string RegionSplit(string code) => $"{Region(code)}/split";
}

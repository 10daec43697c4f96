using System.Globalization;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Calendar;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;
using Jundeng.Web.Pages.Maps;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Registry;

/// <summary>Which page of the registers answers at which address. They hold no business of anybody, so that whoever is signed in may read them.</summary>
internal static class RegistryRoutes
{
    public static void MapRegistry(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("");
        pages.MapRegions();
        pages.MapRegionSplit();
        pages.MapRegionMaps();
        pages.MapOrganisations();
        pages.MapOrganisationNew();
        pages.MapIndicators();
        pages.MapIndicatorChange();
        pages.MapGet(Routes.Calendar, Calendar).ForSignedIn();
        pages.MapImport(Routes.CalendarImport, AccessAction.CalendarChange, new RegisterImport("calendar.import", "calendar.import.advice", Routes.Calendar, HasDay: false), async (http, bytes, name, _, act) =>
        {
            var done = await http.RequestServices.GetRequiredService<CalendarService>().ImportAsync(bytes, name, act, http.RequestAborted);
            return RegisterImports.Counted(Routes.Calendar, done.Rows, done.Added, done.Changed, done.Unchanged);
        });
    }

    private static async Task<IResult> Calendar(HttpContext http, CalendarService calendar, Visitors visitors, Here here, Words words, CancellationToken ct)
    {
        var mayImport = (await visitors.RightsAsync(http)).May(AccessAction.CalendarChange);
        var days = await calendar.ListAsync(null, ct);
        var list = new Listing<CalendarDay>(
            new ListEmpty("calendar.none", mayImport ? "registry.import" : "calendar.none.next", mayImport ? Routes.CalendarImport : null),
            days,
            [
                new("calendar.day", day => day.Day) { IsHead = true },
                new("calendar.weekday", day => words[$"weekday.{day.Day.DayOfWeek}"]) { Order = day => (int)day.Day.DayOfWeek },
                new("calendar.working", day => words[day.Working ? "calendar.works" : "calendar.free"]),
                new("calendar.name", day => day.Name),
            ],
            [
                new("calendar.year", day => day.Day.Year.ToString(CultureInfo.InvariantCulture)),
                new("calendar.working", day => day.Working ? "works" : "free") { Name = value => words[value == "works" ? "calendar.works" : "calendar.free"] },
            ],
            here,
            words);
        return ListAnswer.Of(http, words["calendar.title"], list, () => new PageAnswer<RegisterPage>(new
        {
            Title = words["calendar.title"],
            Heading = words["calendar.heading", days.Count(day => !day.Working), days.Count(day => day.Working)],
            List = (IListing)list,
            ImportHref = mayImport ? Routes.CalendarImport : null,
        }));
    }
}

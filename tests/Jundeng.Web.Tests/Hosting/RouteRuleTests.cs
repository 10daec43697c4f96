using System.Net;
using System.Text.RegularExpressions;
using Jundeng.Ledger.Accounts;

namespace Jundeng.Web.Tests.Hosting;

public sealed partial class RouteRuleTests(StaffServer server) : IClassFixture<StaffServer>
{
    [Fact]
    public async Task Ask_EveryRouteAsNobody_AnswersOnlyWhatIsOpen()
    {
        using var nobody = await server.VisitAsync(null);

        foreach (var route in server.Routes)
        {
            var status = await nobody.AskAsync(route.Method, Fill(route.Pattern));
            var wanted = IsForProgram(route) || route.Method != "GET" ? HttpStatusCode.Unauthorized : HttpStatusCode.SeeOther;
            Assert.True(route.IsOpen ? status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden) : status == wanted, $"{route}: {status}");
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Ask_EveryRouteAsARole_IsForbiddenJustWhereTheRulesOfAccessForbid(Role role)
    {
        using var visitor = await server.VisitAsync(role);

        // Signing out ends the session, so it comes last.
        foreach (var route in server.Routes.OrderBy(route => route.Pattern == "/sign-out"))
        {
            var may = route.Action is not { } action || AccessRules.Of(action).Allowed.Any(allowed => allowed.Role == role);
            var status = await visitor.AskAsync(route.Method, Fill(route.Pattern));
            Assert.True(may ? status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.InternalServerError) : status == HttpStatusCode.Forbidden, $"{role} {route}: {status}");
        }
    }

    [Fact]
    public async Task Ask_ForAPlanOfAnotherCounty_IsForbidden()
    {
        using var planner = await server.VisitAsync(Role.Planner);

        Assert.Equal(HttpStatusCode.OK, await planner.AskAsync("GET", $"/plans/{StaffServer.OwnPlan}"));
        Assert.Equal(HttpStatusCode.Forbidden, await planner.AskAsync("GET", $"/plans/{StaffServer.ForeignPlan}"));
        Assert.Equal(HttpStatusCode.Forbidden, await planner.AskAsync("GET", $"/api/v1/plans/{StaffServer.ForeignPlan}"));
        var list = await planner.PageAsync("/plans");
        Assert.Equal([$"/plans/{StaffServer.OwnPlan}"], list.QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Post_WithoutTheTokenOfAForm_IsRefused()
    {
        using var planner = await server.VisitAsync(Role.Planner);

        foreach (var route in server.Routes.Where(route => route.Method != "GET"))
            Assert.Equal((route, HttpStatusCode.BadRequest), (route, await planner.AskAsync(route.Method, Fill(route.Pattern), withToken: false)));
    }

    public static TheoryData<Role> Roles { get; } = [.. Enum.GetValues<Role>()];

    private static bool IsForProgram(WebRoute route) => route.Pattern.StartsWith("/api/", StringComparison.Ordinal);

    // Things that there are not: whoever may ask is told so, whoever may not is refused before.
    private static string Fill(string pattern) => Parameter().Replace(pattern, part => part.Value.EndsWith(":int}", StringComparison.Ordinal) ? "9" : "none");

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}

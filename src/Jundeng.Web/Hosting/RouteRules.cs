using Jundeng.Ledger.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Hosting;

/// <summary>Declares what routes ask of who comes.</summary>
internal static class RouteRules
{
    /// <summary>The rule of a route.</summary>
    /// <exception cref="InvalidOperationException">It has none, which is a mistake of ours.</exception>
    public static RouteRule Of(RouteEndpoint route) =>
        route.Metadata.GetMetadata<RouteRule>() ?? throw new InvalidOperationException($"The route {route.RoutePattern.RawText} does not say whom it answers.");

    /// <summary>All routes with their rules.</summary>
    public static IReadOnlyList<WebRoute> All(EndpointDataSource source) =>
    [
        .. source.Endpoints.OfType<RouteEndpoint>().SelectMany(route => route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods, (route, method) => (Rule: Of(route), Method: method, Pattern: route.RoutePattern.RawText!))
            .Select(route => new WebRoute(route.Method, route.Pattern, route.Rule.OpenToAll, route.Rule.Action)),
    ];

    /// <summary>Answers everybody.</summary>
    public static T ForAnyone<T>(this T route)
        where T : IEndpointConventionBuilder => route.WithMetadata(new RouteRule(OpenToAll: true));

    /// <summary>Answers whoever is signed in.</summary>
    public static T ForSignedIn<T>(this T route)
        where T : IEndpointConventionBuilder => route.WithMetadata(new RouteRule(OpenToAll: false));

    /// <summary>Answers whoever may do something: to the thing that a part of the address names, or to anything at all.</summary>
    public static T For<T>(this T route, AccessAction action, string? about = null)
        where T : IEndpointConventionBuilder => route.WithMetadata(new RouteRule(OpenToAll: false, action, about));
}

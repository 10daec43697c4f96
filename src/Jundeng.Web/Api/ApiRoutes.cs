using Jundeng.Web.Api.Accounts;
using Jundeng.Web.Api.Assessment;
using Jundeng.Web.Api.Audit;
using Jundeng.Web.Api.Desk;
using Jundeng.Web.Api.Maps;
using Jundeng.Web.Api.Meetings;
using Jundeng.Web.Api.Plans;
using Jundeng.Web.Api.Projects;
using Jundeng.Web.Api.PublicData;
using Jundeng.Web.Api.Registry;
using Jundeng.Web.Api.Releases;
using Jundeng.Web.Api.Reports;
using Jundeng.Web.Api.Rounds;
using Jundeng.Web.Api.Settings;
using Jundeng.Web.Api.Supervision;
using Jundeng.Web.Api.Surveys;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api;

/// <summary>The HTTP API: which feature answers where.</summary>
internal static class ApiRoutes
{
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1").RequireRateLimiting(RateLimits.Api);
        api.MapDeskApi();
        api.MapPlanApi();
        api.MapReviewApi();
        api.MapTaskApi();
        api.MapImplementationApi();
        api.MapCarryApi();
        api.MapAlignmentApi();
        api.MapProjectApi();
        api.MapMeetingApi();
        api.MapRoundApi();
        api.MapReportApi();
        api.MapWorkbookApi();
        api.MapLightApi();
        api.MapAppraisalApi();
        api.MapOrderApi();
        api.MapPaperApi();
        api.MapRegionApi();
        api.MapMapApi();
        api.MapOrganisationApi();
        api.MapIndicatorApi();
        api.MapObservationApi();
        api.MapSurveyApi();
        api.MapMethodApi();
        api.MapRunApi();
        api.MapReleaseApi();
        api.MapPublicApi();
        api.MapAccountApi();
        api.MapAuditApi();
        api.MapSettingApi();
        api.MapRuleApi();
        api.MapMailApi();
        api.MapHealthApi();
    }
}

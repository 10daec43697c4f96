using Jundeng.Web.Hosting;
using Jundeng.Web.Hosting.Jobs;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Jobs;

/// <summary>How far long work is, for who began it.</summary>
internal static class JobRoutes
{
    public static void MapJobs(this IEndpointRouteBuilder routes) => routes.MapGet("/jobs/{id}", async (string id, HttpContext http, JobBoard jobs, Visitors visitors, Words words) =>
        jobs.Find(id, (await visitors.OfAsync(http)).Act().Who) is not { } job
            ? new PageAnswer<ProblemPage>(new { Heading = words["jobs.unknown"], Advice = words["jobs.unknown.advice"] }) { StatusCode = StatusCodes.Status404NotFound }
            : job.State == JobState.Done ? new SeeOther(job.Href!) : (IResult)new PageAnswer<JobPage>(new { Job = job })).ForSignedIn();
}

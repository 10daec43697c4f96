using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Observations;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Assessment;

/// <summary>Observations of indicators.</summary>
internal static class ObservationApi
{
    public static void MapObservationApi(this IEndpointRouteBuilder api)
    {
        var observations = api.MapGroup("/observations").WithTags("Observations").For(AccessAction.AssessmentRead);
        observations.MapGet("", ListObservations);
        observations.MapGet("/indicators", ListObservedIndicators);
        observations.MapPost("", ImportObservations).For(AccessAction.ObservationImport);
    }

    /// <summary>Observations in their last version, in no certain order; as CSV or lines of JSON all of them, however many there are.</summary>
    internal static Listed<Observation> ListObservations([FromQuery] string[]? indicator, [FromQuery] string[]? region, [FromQuery] string[]? period, ObservationService observations, CancellationToken ct) =>
        new(observations.StreamAsync(new ObservationQuery { Indicators = indicator ?? [], Regions = region ?? [], Periods = period ?? [] }, ct));

    /// <summary>What is observed, indicator by indicator.</summary>
    internal static async Task<Listed<ObservedIndicator>> ListObservedIndicators(ObservationService observations, CancellationToken ct) => new(await observations.IndicatorsAsync(ct));

    /// <summary>Takes observations from a CSV table: all or none; what the ledger says otherwise becomes its next version.</summary>
    internal static async Task<One<ObservationsImported>> ImportObservations(Upload file, ObservationService observations, CancellationToken ct) => new(await observations.ImportAsync(file.Bytes, file.Name, file.Act, null, ct));
}

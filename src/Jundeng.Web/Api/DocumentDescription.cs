using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Jundeng.Web.Api;

/// <summary>What holds for the whole API.</summary>
internal static class DocumentDescription
{
    /// <summary>How operations call the answer to what is refused, and the two ways to be known.</summary>
    public const string Problem = "Problem", Bearer = "bearer", Session = "session";

    private const string About = """
        All that the pages do. Whoever asks is known by a token (`Authorization: Bearer …`) or by the session of the pages.

        Lists come in pages (`limit`, `offset`, `next`), filtered by the value of any plain field, searched by `q`, sorted by `sort` (`-due` for backwards), and as CSV or
        lines of JSON (`Accept: text/csv`, `Accept: application/x-ndjson`, or `format`) as a stream that holds all of it. `fields` chooses fields.

        What is refused is told as RFC 9457 has it, with every reason at once and codes that do not change, in Chinese or by `Accept-Language: en` in English.

        What is read bears an `ETag`; what changes a thing shows it in `If-Match`. A post with an `Idempotency-Key` is done once, however often it is sent within a day.
        """;

    private static readonly (string Name, string Words)[] s_tags =
    [
        ("Desk", "What one has to do."), ("Plans", "Plan documents, what was read from them, and what came of it."), ("Review", "A reading looked at beside its source."),
        ("Tasks", "The ledger of tasks: duties, milestones, allocations, implementation plans, what is carried over."),
        ("Projects", "What is built for tasks, for how much money from where."), ("Meetings", "Coordination meetings on plans."), ("Rounds", "Times in which units must report."), ("Reports", "What units report, with evidence."),
        ("Supervision", "Lights, warnings, orders and remarks."), ("Papers", "Bulletins and consolidated reports."), ("Registers", "Regions, organisations, indicators and working days."),
        ("Observations", "Values of indicators as statistics give them, and sample surveys."), ("Assessment", "Schemes, cuts and runs."), ("Releases", "What is made public, and what the public says to it."),
        ("Public", "What was released, for everybody."), ("Accounts", "Accounts, roles and tokens."), ("Audit", "The events of the ledger."), ("Settings", "What holds for the whole ledger: settings, rules, mail."),
    ];

    public static async Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken ct)
    {
        document.Info = new OpenApiInfo { Title = "Jundeng", Version = "v1", Description = About, License = new OpenApiLicense { Name = "Apache-2.0", Identifier = "Apache-2.0" } };
        // The same document wherever the server stands.
        document.Servers = [new OpenApiServer { Url = "/", Description = "The server that gives this description." }];
        document.Tags = s_tags.Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Words }).ToHashSet();
        document.AddComponent(Bearer, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A token that a person has made for a program, with the actions and days for which it holds." });
        document.AddComponent(Session, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Cookie,
            Name = Visitors.Cookie,
            Description = "The session of the pages; without TLS the cookie is called session. What is sent in it must also show the form token of a page in the header X-Form-Token.",
        });
        document.AddComponent(nameof(ProblemResponse), await context.GetOrCreateSchemaAsync(typeof(ProblemResponse), null, ct));
        document.AddComponent(Problem, new OpenApiResponse
        {
            Description = $"What is refused, with every reason. The codes of the API itself: {string.Join(", ", ApiMessages.Statuses.Select(code => $"{code.Key} {code.Value}"))}; what the ledger refuses brings the same codes as on the command line.",
            Content = new Dictionary<string, OpenApiMediaType> { [ApiProblem.MediaType] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(nameof(ProblemResponse), document), Example = ApiExamples.Of(Problem, "response") } },
        });
        foreach (var description in context.DescriptionGroups.SelectMany(group => group.Items))
            if (description.ActionDescriptor.EndpointMetadata.OfType<BodyShape>().FirstOrDefault() is { } body && document.Components?.Schemas?.TryGetValue(body.Sent.Name, out var schema) == true)
                // What the address says need not be sent.
                foreach (var part in description.ParameterDescriptions.Where(parameter => parameter.Source.Id == "Path")) schema.Required?.Remove(part.Name);
    }
}

using System.Text.Encodings.Web;
using System.Text.Unicode;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.Security;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Alignments;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Calendar;
using Jundeng.Ledger.CarryOver;
using Jundeng.Ledger.Desk;
using Jundeng.Ledger.Feedback;
using Jundeng.Ledger.Implementations;
using Jundeng.Ledger.Indicators;
using Jundeng.Ledger.Milestones;
using Jundeng.Ledger.Observations;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Plans.Reviews;
using Jundeng.Ledger.Projects;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Reports.Filling;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Settings;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Appraisal;
using Jundeng.Ledger.Supervision.Digests;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Ledger.Supervision.Remarks;
using Jundeng.Ledger.Supervision.Warnings;
using Jundeng.Ledger.TaskLedger;
using Jundeng.Web.Api;
using Jundeng.Web.Assets;
using Jundeng.Web.Hosting.Jobs;
using Jundeng.Web.Language;
using Jundeng.Web.Pages;
using Jundeng.Web.Pages.Accounts;
using Jundeng.Web.Pages.Assessment;
using Jundeng.Web.Pages.Problems;
using Jundeng.Web.Pages.PublicPages;
using Jundeng.Web.Pages.Reporting;
using Jundeng.Web.Pages.Tasks;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Hosting;

/// <summary>The table of contents of the server.</summary>
internal static class WebApp
{
    /// <exception cref="LedgerRefusedException">The key file of the settings cannot be read.</exception>
    public static WebApplication Build(WebSettings settings, LedgerStore store)
    {
        // An empty builder reads no file of the folder the process happens to stand in.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestLimits.Form;
        });
        builder.Logging.AddLogs(settings);

        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton(store);
        services.AddSingleton<DeskService>();
        services.AddSingleton<RegionService>();
        services.AddSingleton<OrganisationService>();
        services.AddSingleton<UnitMatchService>();
        services.AddSingleton<PlanService>();
        services.AddSingleton<ReviewService>();
        services.AddSingleton<AttainmentService>();
        services.AddSingleton<SchemeService>();
        services.AddSingleton<CutService>();
        services.AddSingleton<RunService>();
        services.AddSingleton<RunLibrary>();
        services.AddSingleton<OrderService>();
        services.AddSingleton<WarningService>();
        services.AddSingleton<LightService>();
        services.AddSingleton<LightRulesService>();
        services.AddSingleton<RemarkService>();
        services.AddSingleton<CalendarService>();
        services.AddSingleton<AllocationService>();
        services.AddSingleton<MilestoneService>();
        services.AddSingleton<AlignmentService>();
        services.AddSingleton<MeetingService>();
        services.AddSingleton<CarryService>();
        services.AddSingleton<ProjectService>();
        services.AddSingleton<ProjectWorkService>();
        services.AddSingleton<TaskLedgerService>();
        services.AddSingleton<ImplementationService>();
        services.AddSingleton<TaskReportService>();
        services.AddSingleton<TaskLibrary>();
        services.AddSingleton<PaperService>();
        services.AddSingleton<RoundService>();
        services.AddSingleton<DutyService>();
        services.AddSingleton<VisiblePlans>();
        services.AddSingleton<ReleaseService>();
        services.AddSingleton<PublicLibrary>();
        services.AddSingleton<PublicCache>();
        services.AddSingleton<FeedbackService>();
        services.AddSingleton<FormStamps>();
        services.AddSingleton<ReportingService>();
        services.AddSingleton<ReportFillService>();
        services.AddSingleton<ReportPages>();
        services.AddSingleton<DigestService>();
        services.AddSingleton<AccessService>();
        services.AddSingleton<SignInService>();
        services.AddSingleton<PasswordService>();
        services.AddSingleton<AccountService>();
        services.AddSingleton<SecondFactorService>();
        services.AddSingleton<TokenService>();
        services.AddSingleton<IndicatorService>();
        services.AddSingleton<IndicatorLinkService>();
        services.AddSingleton<ObservationService>();
        services.AddSingleton<AuditService>();
        services.AddSingleton<SettingService>();
        services.AddSingleton<AppraisalRulesService>();
        services.AddSingleton<JobBoard>();
        services.AddSingleton<AccountSteps>();
        services.AddSingleton<AccountPages>();
        services.AddSingleton<Visitors>();
        services.AddSingleton<Gate>();
        services.AddSingleton<Notices>();
        services.AddSingleton<SecurityLog>();
        services.AddRouting();
        services.AddRazorComponents();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        SharedKeys.Add(services, new ServerKeyService(store));
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "form";
            forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            forms.FormFieldName = FormToken.Field;
            forms.HeaderName = FormToken.Header;
            forms.SuppressXFrameOptionsHeader = true;
        });
        services.AddScoped(provider => new FormToken(provider.GetRequiredService<IAntiforgery>(), Context(provider)));
        services.AddScoped(provider => new Here(Context(provider).Request));
        services.AddScoped(provider => new Words(Languages.Of(Context(provider))));
        services.AddRequestLimits(settings);
        services.AddRateLimits(settings);
        services.AddCompression();
        services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        services.AddApiDescription();
        if (settings.Otlp is { } collector) Telemetry.Add(services, collector);

        var app = builder.Build();
        app.UseProxies(settings);
        SecurityLog.UseFor(app);
        if (settings.Otlp is not null) Telemetry.NameTraces(app);
        app.UseHeadAsGet();
        app.UseSecurityHeaders();
        PublicCache.Use(app);
        app.UseCompression();
        app.UseProblemAnswers();
        app.UseLanguage();
        app.UseWhen(context => ApiProblems.IsForProgram(context.Request), api => api.UseEntityTags());
        app.UseUploadLimit(settings);
        app.UseRouting();
        app.UseRequestTimeouts();
        app.UseRateLimiter();
        Gate.Use(app);
        RefusedAnswers.Use(app);
        app.MapAssets();
        app.MapPages();
        app.MapApi();
        app.MapHealth();
        app.MapOpenApi().ForAnyone();
        return app;
    }

    private static HttpContext Context(IServiceProvider provider) => provider.GetRequiredService<IHttpContextAccessor>().HttpContext!;
}

using System.Text.Encodings.Web;
using System.Text.Unicode;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Plans.Reviews;
using Jundeng.Ledger.Storage;
using Jundeng.Web.Api;
using Jundeng.Web.Assets;
using Jundeng.Web.Language;
using Jundeng.Web.Pages;
using Jundeng.Web.Pages.Assessment;
using Jundeng.Web.Pages.Problems;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Jundeng.Web.Hosting;

/// <summary>The table of contents of the server.</summary>
internal static class WebApp
{
    public static WebApplication Build(WebSettings settings, LedgerStore store)
    {
        // An empty builder reads no file of the folder the process happens to stand in.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        // A start that fails is refused with a sentence; the host would add a stack trace to it.
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
            .SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
            // Tokens of forms live as long as the process, which is meant and need not be warned of.
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton(store);
        services.AddSingleton<PlanService>();
        services.AddSingleton<ReviewService>();
        services.AddSingleton<AttainmentService>();
        services.AddSingleton<SchemeService>();
        services.AddSingleton<CutService>();
        services.AddSingleton<RunService>();
        services.AddSingleton<RunLibrary>();
        services.AddSingleton<AccessService>();
        services.AddSingleton<SignInService>();
        services.AddSingleton<PasswordService>();
        services.AddSingleton<AccountService>();
        services.AddSingleton<SecondFactorService>();
        services.AddSingleton<Visitors>();
        services.AddRouting();
        services.AddRazorComponents();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "form";
            forms.FormFieldName = FormToken.Field;
            forms.SuppressXFrameOptionsHeader = true;
        });
        services.AddScoped(provider => new FormToken(provider.GetRequiredService<IAntiforgery>(), Context(provider)));
        services.AddScoped(provider => new Here(Context(provider).Request));
        services.AddScoped(provider => new Words(Languages.Of(Context(provider))));
        services.AddResponseCompression(compression => compression.EnableForHttps = false);
        services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        services.AddApiDescription();

        var app = builder.Build();
        app.UseHeadAsGet();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseProblemAnswers();
        app.UseLanguage();
        app.UseWhen(context => ApiProblems.IsForProgram(context.Request), api => api.UseEntityTags());
        app.UseRouting();
        app.MapAssets();
        app.MapPages();
        app.MapApi();
        app.MapHealth();
        app.MapOpenApi();
        return app;
    }

    private static HttpContext Context(IServiceProvider provider) => provider.GetRequiredService<IHttpContextAccessor>().HttpContext!;
}

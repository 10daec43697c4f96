using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Supervision.Digests;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng digest send</c>: sends what waits in the outbox.</summary>
internal static class DigestSendCommand
{
    private const string Folder = "data/outbox";
    private const string Sender = "jundeng@localhost";

    public static Command Create()
    {
        var smtp = new Option<string?>("--smtp") { Description = Strings.OptionSmtp, HelpName = "URL", DefaultValueFactory = _ => Set("JUNDENG_SMTP") };
        var folder = new Option<string>("--folder") { Description = Strings.OptionOutbox.With(Folder), HelpName = "DIR", DefaultValueFactory = _ => Folder };
        var from = new Option<string>("--from") { Description = Strings.OptionMailFrom.With(Sender), HelpName = "ADDRESS", DefaultValueFactory = _ => Set("JUNDENG_MAIL_FROM") ?? Sender };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("send", Strings.DigestSendDescription, Strings.DigestSendExamples) { smtp, folder, from, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var transport = Transport(parsed.GetValue(smtp), parsed.GetRequiredValue(folder), parsed.GetRequiredValue(from));
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var result = await new DigestService(store).SendAsync(transport, act.Of(parsed), ct);
            Terminal.Out.WriteLine(Strings.DigestSent.With(result.Sent, result.Failed, result.GivenUp));
            return result.Failed > 0 ? ExitCode.Found : ExitCode.Done;
        });
        return command;
    }

    private static IMailTransport Transport(string? smtp, string folder, string from)
    {
        if (smtp is null) return new MailFolder(folder, from);
        return new SmtpTransport(SmtpSettings.Parse(smtp, from) ?? throw new CliException(ExitCode.Usage, Strings.SmtpAddress));
    }

    private static string? Set(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } set ? set : null;
}

using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Upkeep;
using Jundeng.Publishing;

namespace Jundeng.Cli.Commands.Audit;

/// <summary><c>jundeng audit verify</c>: checks all chains of events.</summary>
internal static class AuditVerifyCommand
{
    public static Command Create()
    {
        var checkpoint = new Option<string?>("--checkpoint") { Description = Strings.OptionCheckpoint, HelpName = "FILE" };
        var key = new Option<string?>("--key") { Description = Strings.OptionVerifyKey, HelpName = "FILE" };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var who = Database.Operator();
        var command = new DocumentedCommand("verify", Strings.AuditVerifyDescription, Strings.AuditVerifyExamples) { checkpoint, key, format, db, who };
        command.SetAction(async (parsed, ct) =>
        {
            var known = parsed.GetValue(checkpoint) is { } path
                ? SignedCheckpoint.Read(SourceFile.Read(path).Text, parsed.GetValue(key) is { } pem ? SourceFile.Read(pem).Text : null)
                : null;
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var audit = await Waiting.ForAsync(Strings.AuditVerifying, Strings.AuditProgress, progress => new UpkeepService(store).CheckAsync(known, new Act(parsed.GetRequiredValue(who)), progress, ct));
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(audit);
            else Print(audit);
            return audit.Broken.Count == 0 ? ExitCode.Done : ExitCode.Found;
        });
        return command;
    }

    private static void Print(AuditResult audit)
    {
        foreach (var link in audit.Broken)
            Terminal.Out.WriteLine(Strings.WhereWhat.With(link.RegionCode is { } code ? Strings.AuditChain.With(code) : Strings.AuditChainOfNone, PlanTerms.Of(link.Message)));
        Terminal.Out.WriteLine((audit.Broken.Count == 0 ? Strings.AuditSound : Strings.AuditBroken).With(audit.Chains, audit.Events, audit.Broken.Count));
    }
}

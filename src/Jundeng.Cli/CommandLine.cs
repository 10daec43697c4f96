using System.CommandLine;
using System.CommandLine.Help;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Publishing;

namespace Jundeng.Cli;

/// <summary>Runs a command line: what goes wrong ends here, as a sentence and an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, Func<IEnumerable<Command>> commands)
    {
        Language.Choose(args);
        var root = Root(commands());
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0) return Misunderstood(parsed);
        try
        {
            var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = Terminal.Out, Error = Terminal.Error });
            await Terminal.Out.FlushAsync();
            return code;
        }
        catch (CliException e)
        {
            return await FailAsync(e.Code, e.Message);
        }
        catch (PublishingRefusedException e)
        {
            return await FailAsync(ExitCode.NotWritable, PlanTerms.Of(e.Reason));
        }
        catch (LedgerRefusedException e)
        {
            return await FailAsync(Refusals.CodeOf(e.Reasons), Refusals.Describe(e.Reasons));
        }
        catch (OperationCanceledException)
        {
            return await FailAsync(ExitCode.Interrupted, Strings.Interrupted);
        }
        catch (IOException e)
        {
            return await FailAsync(ExitCode.NotWritable, Strings.OutputNotWritable.With(Strings.StandardOutput, e.Message));
        }
        catch (Exception e) when (Environment.GetEnvironmentVariable("JUNDENG_DEBUG") is null or "")
        {
            return await FailAsync(ExitCode.Internal, Strings.InternalError.With(e.GetType().Name, e.Message));
        }
    }

    private static RootCommand Root(IEnumerable<Command> commands)
    {
        var root = new RootCommand(Strings.Description);
        var language = new Option<string>(Language.Option) { Description = Strings.OptionLanguage, HelpName = $"{Language.Chinese}|{Language.English}", Recursive = true };
        root.Options.Add(language.Among(Language.Chinese, Language.English));
        foreach (var command in commands) root.Subcommands.Add(command);
        root.SetAction(parsed => new HelpPage().Invoke(parsed));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = Strings.OptionHelp;
        help.Action = new HelpPage();
        root.Options.OfType<VersionOption>().Single().Description = Strings.OptionVersion;

        return root;
    }

    private static int Misunderstood(ParseResult parsed)
    {
        foreach (var sentence in ParseErrors.Describe(parsed)) Terminal.Error.WriteLine(sentence);
        Terminal.Error.WriteLine(Strings.SeeHelp.With(HelpPage.NameOf(parsed.CommandResult)));
        return ExitCode.Usage;
    }

    private static async Task<int> FailAsync(int code, string message)
    {
        try
        {
            await Terminal.Out.FlushAsync();
        }
        catch (IOException)
        {
            // What was printed so far cannot be written; the message still goes to standard error.
        }

        await Terminal.Error.WriteLineAsync(message);
        return code;
    }
}

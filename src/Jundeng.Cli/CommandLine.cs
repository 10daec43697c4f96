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
        if (args.Length == 0) args = ["--help"];
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && !Group(parsed.CommandResult.Command, parsed)) return Misunderstood(parsed);
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
            return await FailAsync(ExitCode.DataRefused, Refusals.Describe(e.Reasons));
        }
        catch (OperationCanceledException)
        {
            return await FailAsync(ExitCode.Interrupted, Strings.Interrupted);
        }
        catch (IOException e) when (Terminal.IsReaderGone(e))
        {
            return ExitCode.ReaderGone;
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
        language.AcceptOnlyFromAmong(Language.Chinese, Language.English);
        root.Options.Add(language);
        foreach (var command in commands) root.Subcommands.Add(command);
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Description = Strings.OptionHelp;
                help.Action = new HelpPage();
            }
            else if (option is VersionOption)
            {
                option.Description = Strings.OptionVersion;
            }
        }

        return root;
    }

    // A group of commands named alone ("jundeng plan") asks what there is.
    private static bool Group(Command command, ParseResult parsed)
    {
        if (command.Subcommands.Count == 0 || parsed.Tokens.Count > 1 || parsed.UnmatchedTokens.Count > 0) return false;
        command.SetAction(result => new HelpPage().Invoke(result));
        return true;
    }

    private static int Misunderstood(ParseResult parsed)
    {
        foreach (var message in parsed.Errors.Select(error => error.Message).Distinct()) Terminal.Error.WriteLine(message);
        Terminal.Error.WriteLine(Strings.SeeHelp.With(HelpPage.NameOf(parsed.CommandResult)));
        return ExitCode.Usage;
    }

    private static async Task<int> FailAsync(int code, string message)
    {
        await Terminal.Out.FlushAsync();
        await Terminal.Error.WriteLineAsync(message);
        return code;
    }
}

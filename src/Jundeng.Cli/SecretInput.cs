using System.Text;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli;

/// <summary>Passwords and codes from the keyboard, without showing them, or a line each from standard input; never from the command line.</summary>
internal static class SecretInput
{
    public static string Ask(string prompt)
    {
        Terminal.Out.Flush();
        if (Console.IsInputRedirected) return Console.In.ReadLine() ?? throw new CliException(ExitCode.Usage, Strings.SecretMissing.With(prompt));
        Terminal.Error.Write(Strings.SecretPrompt.With(prompt));
        var text = new StringBuilder();
        while (Console.ReadKey(intercept: true) is var key && key.Key != ConsoleKey.Enter)
        {
            if (key.Key == ConsoleKey.Backspace) text.Length = Math.Max(0, text.Length - 1);
            else if (key.KeyChar != '\0') text.Append(key.KeyChar);
        }

        Terminal.Error.WriteLine();
        return text.ToString();
    }

    /// <summary>A new password, asked for twice where it cannot be seen.</summary>
    public static string AskTwice(string prompt, string again)
    {
        var text = Ask(prompt);
        return Console.IsInputRedirected || Ask(again) == text ? text : throw new CliException(ExitCode.Declined, Strings.SecretDiffers);
    }
}

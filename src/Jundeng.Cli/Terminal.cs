using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Jundeng.Cli;

/// <summary>Standard input, output and error as UTF-8, whatever the locale says.</summary>
internal static class Terminal
{
    private const int WidthOfUnknown = 100;
    private const int WidthOfFiles = 10_000;

    public static Stream OutStream { get; } = Console.OpenStandardOutput();

    public static TextWriter Out { get; } = new StreamWriter(OutStream, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };

    public static TextWriter Error { get; } = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };

    /// <summary>Columns of the terminal.</summary>
    public static int Width
    {
        get
        {
            try
            {
                return Console.WindowWidth;
            }
            catch (IOException)
            {
                return WidthOfUnknown;
            }
        }
    }

    /// <summary>A console for tables: plain text as wide as it needs to be where the output is no terminal.</summary>
    public static IAnsiConsole Tables() => Create(Out, !Console.IsOutputRedirected);

    /// <summary>A console for progress, on standard error.</summary>
    public static IAnsiConsole Progress() => Create(Error, !Console.IsErrorRedirected);

    public static void Note(string message) => Error.WriteLine(message);

    private static IAnsiConsole Create(TextWriter writer, bool terminal)
    {
        var colours = terminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = terminal ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new ConsoleOutput(writer, terminal, terminal ? Width : WidthOfPipe()),
        });
    }

    private static int WidthOfPipe() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns > 0 ? columns : WidthOfFiles;

    private sealed class ConsoleOutput(TextWriter writer, bool terminal, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => terminal;

        public int Width => width;

        public int Height => 24;

        public void SetEncoding(Encoding encoding)
        {
        }
    }
}

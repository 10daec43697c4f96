using Jundeng.Cli.Resources;

namespace Jundeng.Cli;

/// <summary>What the program tells a script; <c>jundeng --help</c> lists them from here.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Found = 1;
    public const int Usage = 2;
    public const int NotReadable = 3;
    public const int Folder = 4;
    public const int NotADocument = 5;
    public const int DataRefused = 6;
    public const int UnknownPlan = 7;
    public const int Database = 8;
    public const int Address = 9;
    public const int NotWritable = 10;
    public const int Declined = 11;
    public const int NotInstalled = 69;
    public const int Internal = 70;
    public const int NotAllowed = 77;
    public const int Interrupted = 130;

    public static IReadOnlyList<(int Code, string Meaning)> All() =>
    [
        (Done, Strings.ExitDone),
        (Found, Strings.ExitFound),
        (Usage, Strings.ExitUsage),
        (NotReadable, Strings.ExitNotReadable),
        (Folder, Strings.ExitFolder),
        (NotADocument, Strings.ExitNotADocument),
        (DataRefused, Strings.ExitDataRefused),
        (UnknownPlan, Strings.ExitUnknownPlan),
        (Database, Strings.ExitDatabase),
        (Address, Strings.ExitAddress),
        (NotWritable, Strings.ExitNotWritable),
        (Declined, Strings.ExitDeclined),
        (NotInstalled, Strings.ExitNotInstalled),
        (Internal, Strings.ExitInternal),
        (NotAllowed, Strings.ExitNotAllowed),
        (Interrupted, Strings.ExitInterrupted),
    ];
}

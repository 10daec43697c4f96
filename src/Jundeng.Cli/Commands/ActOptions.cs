using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;

namespace Jundeng.Cli.Commands;

/// <summary>Who acts, and why.</summary>
internal sealed class ActOptions
{
    public Option<string> Who { get; } = Database.Operator();

    public Option<string?> Why { get; } = new("--why") { Description = Strings.OptionWhy, HelpName = "REASON" };

    public Act Of(ParseResult parsed) => new(parsed.GetRequiredValue(Who), parsed.GetValue(Why));
}

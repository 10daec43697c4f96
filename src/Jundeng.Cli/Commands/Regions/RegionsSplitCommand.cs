using System.CommandLine;
using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Regions;

namespace Jundeng.Cli.Commands.Regions;

/// <summary><c>jundeng regions split</c>: a region gives shares of itself to others.</summary>
internal static class RegionsSplitCommand
{
    public static Command Create()
    {
        var from = new Argument<string>("CODE") { Description = Strings.ArgumentRegion };
        var into = new Option<RegionShare[]>("--into")
        {
            Description = Strings.OptionSplitInto,
            HelpName = "CODE[=NAME]:SHARE",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
            CustomParser = result =>
            {
                var shares = result.Tokens.Select(token => (token.Value, Share: Parse(token.Value))).ToList();
                foreach (var (text, _) in shares.Where(share => share.Share is null)) result.AddError(Strings.OptionNoShare.With(text));
                return [.. shares.Select(share => share.Share).OfType<RegionShare>()];
            },
        };
        var on = Options.RequiredDay("--on", Strings.OptionOn);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("split", Strings.RegionsSplitDescription, Strings.RegionsSplitExamples) { from, into, on, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var split = new RegionSplit(parsed.GetRequiredValue(from), parsed.GetRequiredValue(into), parsed.GetRequiredValue(on)!.Value);
            RegionTable.Print(await new RegionService(store).SplitAsync(split, act.Of(parsed), ct));
        });
        return command;
    }

    // 330113=临平区:0.4
    private static RegionShare? Parse(string text)
    {
        var colon = text.LastIndexOf(':');
        if (colon <= 0 || !decimal.TryParse(text.AsSpan(colon + 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)) return null;
        var parts = text[..colon].Split('=', 2);
        return new RegionShare(parts[0], parts.Length == 2 ? parts[1] : null, share);
    }
}

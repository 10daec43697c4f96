using Jundeng.Cli.Resources;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Settings;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Sessions, tries, tokens and settings for people.</summary>
internal static class SignInTable
{
    public static void Print(IReadOnlyList<SignedIn> sessions) => Print(
        [Strings.ColumnAccount, Strings.ColumnBegan, Strings.ColumnSeen, Strings.ColumnState],
        sessions.Select(session => new[] { session.Name, Moment(session.Began), Moment(session.Seen), Stage(session.Stage) }));

    public static void Print(IReadOnlyList<SignInAttempt> attempts) => Print(
        [Strings.ColumnAt, Strings.ColumnAccount, Strings.ColumnOutcome, Strings.ColumnSignInFrom],
        attempts.Select(attempt => new[] { Moment(attempt.At), attempt.Name, Outcome(attempt.Outcome), attempt.Address ?? "" }));

    public static void Print(IReadOnlyList<ApiToken> tokens) => Print(
        [Strings.ColumnNumber, Strings.ColumnTokenLabel, Strings.ColumnAction, Strings.ColumnRoleTo, Strings.ColumnState],
        tokens.Select(token => new[] { "{0}".With(token.Number), token.Label, string.Join(Strings.ListSeparator, token.Actions), "{0:yyyy-MM-dd}".With(token.To), token.Holds ? "" : Strings.TokenEnded }));

    public static void Print(IReadOnlyList<SettingValue> settings) => Print(
        [Strings.ColumnSetting, Strings.ColumnSettingValue, Strings.ColumnSettingRange, Strings.ColumnWhat],
        settings.Select(one => new[] { one.Setting.Name, one.IsSet ? one.Value : Strings.SettingUsual.With(one.Value), PlanTerms.Of(one.Setting.Must), PlanTerms.Of(one.Setting.Words) }));

    private static void Print(IEnumerable<string> columns, IEnumerable<string[]> rows)
    {
        var table = new Table { Border = TableBorder.Horizontal };
        foreach (var column in columns) table.AddColumn(new TableColumn(column).NoWrap());
        foreach (var row in rows) table.AddRow([.. row.Select(cell => new Text(cell))]);
        Terminal.Tables().Write(table);
    }

    private static string Moment(DateTimeOffset moment) => "{0:yyyy-MM-dd HH:mm}".With(moment.ToLocalTime());

    private static string Stage(SignInStage stage) => stage switch
    {
        SignInStage.Code => Strings.StageCode,
        SignInStage.Factor => Strings.StageFactor,
        SignInStage.Change => Strings.StageChange,
        _ => Strings.StageOpen,
    };

    private static string Outcome(string outcome) => outcome switch
    {
        "in" => Strings.OutcomeIn,
        "pending" => Strings.OutcomePending,
        "failed" => Strings.OutcomeFailed,
        "refused" => Strings.OutcomeRefused,
        _ => Strings.OutcomeUnlocked,
    };
}

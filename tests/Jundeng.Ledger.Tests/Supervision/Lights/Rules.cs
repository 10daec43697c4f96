using System.Text;
using Jundeng.Ledger.Supervision.Lights;

namespace Jundeng.Ledger.Tests.Supervision.Lights;

/// <summary>Rule sets for tests, read as documents.</summary>
internal static class Rules
{
    public const string Ladder = """
        light-rules: ladder
        version: 1
        lights:
          - {id: none, word: {zh: 正常, en: on track}, shape: circle, colour: "#2f9e44"}
          - {id: blue, word: {zh: 提醒, en: reminder}, shape: ring, colour: "#1971c2"}
          - {id: orange, word: {zh: 预警, en: warning}, shape: triangle, colour: "#e8590c"}
          - {id: red, word: {zh: 督办, en: order}, shape: square, colour: "#c92a2a"}
        rules:
          - {light: blue, when: {behind: {at-least: 10}}}
          - {light: orange, when: {behind: {at-least: 10}, after: {light: blue, evaluations: 2}}}
          - {light: red, when: {behind: {at-least: 10}, after: {light: orange, evaluations: 1}}}
        """;

    public static LightRules Of(string when, string light = "bad", string better = "") => Read($$$"""
        light-rules: small
        version: 1
        lights:
          - {id: good, word: 好, shape: circle, colour: "#00aa00"}
          - {id: fair, word: 中, shape: triangle, colour: "#aaaa00"}
          - {id: bad, word: 差, shape: square, colour: "#aa0000"}
        rules:
          - {light: {{{light}}}, when: { {{{when}}} }}
          - {light: fair, when: {behind: {at-least: 10} } }
        {{{better}}}
        """);

    public static LightRules Read(string yaml) => LightRulesService.Read(Encoding.UTF8.GetBytes(yaml), "rules.yaml");
}

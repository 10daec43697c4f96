using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Schemes;
using YamlDotNet.RepresentationModel;

namespace Jundeng.Ledger.Supervision.Rules;

/// <summary>What rules are about: how their documents are read, and how messages call them.</summary>
/// <param name="Code">How the database calls them.</param>
/// <param name="Event">The event of adding a version.</param>
/// <param name="Action">What whoever adds one must be allowed to do.</param>
/// <param name="Words">How messages call them.</param>
/// <param name="Read">Reads the outermost mapping of a document; what is wrong is noted.</param>
internal sealed record RuleKind<T>(string Code, string Event, AccessAction Action, RuleWords Words, Func<YamlMappingNode, SchemeFaults, T> Read)
    where T : RuleSet;

using Jundeng.Plans;

namespace Jundeng.Ledger.Alignments;

/// <summary>What an item promises less, later or more vaguely than the one above that it carries out.</summary>
/// <param name="Code">One of <see cref="FindingCode"/>.</param>
/// <param name="Message">What it is.</param>
public sealed record AlignmentShortfall(string Code, LocalText Message);

namespace Jundeng.Plans.Corrections;

/// <summary>A person's correction of one task or target, with a guard: it holds only while the reading is as the person saw it.</summary>
/// <param name="Action">What is done.</param>
/// <param name="IsTask">True for a task, false for a target.</param>
/// <param name="Id">The element's id; for an added one a new id.</param>
/// <param name="Start">Where the element's words stand: first code point.</param>
/// <param name="End">One past the last code point.</param>
/// <param name="Text">Guard: the words at that place; for a task those of its heading.</param>
/// <param name="Set">The fields to set, by the names and codes of the JSON contract; lists are parted by <c>;</c>.</param>
/// <param name="Why">The reason.</param>
/// <param name="Who">The person.</param>
/// <param name="Line">The line of the file, from 1; 0 where it was not read from a file.</param>
public sealed record Correction(
    CorrectionAction Action,
    bool IsTask,
    string Id,
    int Start,
    int End,
    string Text,
    IReadOnlyDictionary<string, string?> Set,
    string Why,
    string Who,
    int Line = 0);

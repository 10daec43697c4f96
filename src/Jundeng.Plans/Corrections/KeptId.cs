namespace Jundeng.Plans.Corrections;

/// <summary>The id that a task or target keeps although the reader numbers it otherwise, because a newer reader finds more or fewer before it.</summary>
/// <param name="IsTask">True for a task, false for a target.</param>
/// <param name="Id">The id of the plan.</param>
/// <param name="Start">Where the element's words stand: first code point.</param>
/// <param name="End">One past the last code point.</param>
/// <param name="Text">Guard: the words at that place; for a task those with which it opens.</param>
/// <param name="Line">The line of the file, from 1; 0 where it was not read from a file.</param>
public sealed record KeptId(bool IsTask, string Id, int Start, int End, string Text, int Line = 0);

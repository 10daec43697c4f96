using System.Text;
using Jundeng.Plans;
using Jundeng.Plans.Corrections;

namespace Jundeng.Ledger.Plans;

/// <summary>The bytes of a corrections file as they are kept with a revision.</summary>
internal static class CorrectionsFile
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static byte[] Write(CorrectionFile file) => s_utf8.GetBytes(file.ToYaml());

    /// <exception cref="LedgerRefusedException">It is no corrections file; every fault with its line.</exception>
    public static CorrectionFile Read(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), s_utf8);
        return CorrectionFile.TryParse(reader.ReadToEnd(), out var file, out var errors) ? file : throw new LedgerRefusedException(Refusals(errors));
    }

    /// <summary>Errors of a corrections file as reasons of a refusal.</summary>
    public static IReadOnlyList<Refusal> Refusals(IReadOnlyList<CorrectionError> errors) =>
        [.. errors.Select(error => new Refusal("correction", error.Message, error.Line == 0 ? null : new LocalText($"更正文件第 {error.Line} 行", $"corrections file, line {error.Line}")))];
}

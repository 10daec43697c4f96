namespace Jundeng.Plans.Benchmarks;

/// <summary>A text to read, as the bytes of a UTF-8 file.</summary>
internal sealed record Sample(string Name, byte[] Bytes)
{
    public double Megabytes => Bytes.Length / (1024.0 * 1024);
}

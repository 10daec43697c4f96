using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Jundeng.Measures.Numerics;

/// <summary>The standard normal distribution.</summary>
internal static class Normal
{
    private const double Centre = 0.425;
    private const double CentreSquare = 0.180625;

    private static ReadOnlySpan<double> A =>
    [
        3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
    ];

    private static ReadOnlySpan<double> B =>
    [
        1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
        2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
    ];

    private static ReadOnlySpan<double> C =>
    [
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ];

    private static ReadOnlySpan<double> D =>
    [
        1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ];

    private static ReadOnlySpan<double> E =>
    [
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ];

    private static ReadOnlySpan<double> F =>
    [
        1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];

    /// <summary>Wichura's algorithm AS 241, to about 16 digits.</summary>
    public static double Quantile(double p)
    {
        var q = p - 0.5;
        if (Math.Abs(q) <= Centre)
        {
            var r = CentreSquare - q * q;
            return q * (Polynomial(A, r) / Polynomial(B, r));
        }

        var tail = Math.Sqrt(-Math.Log(Math.Min(p, 1 - p)));
        var x = tail <= 5 ? Polynomial(C, tail - 1.6) / Polynomial(D, tail - 1.6) : Polynomial(E, tail - 5) / Polynomial(F, tail - 5);
        return q < 0 ? -x : x;
    }

    /// <summary>The quantiles of many shares, in their place: the bits of <see cref="Quantile(double)"/>, the middle of the distribution four at a time.</summary>
    public static void Quantiles(Span<double> shares)
    {
        var vectors = MemoryMarshal.Cast<double, Vector256<double>>(shares);
        foreach (ref var p in vectors)
        {
            var q = p - Vector256.Create(0.5);
            var isTail = Vector256.GreaterThan(Vector256.Abs(q), Vector256.Create(Centre));
            var r = Vector256.Create(CentreSquare) - q * q;
            var x = q * (Polynomial(A, r) / Polynomial(B, r));
            if (isTail != Vector256<double>.Zero)
            {
                for (var lane = 0; lane < Vector256<double>.Count; lane++)
                    if (Math.Abs(q[lane]) > Centre) x = x.WithElement(lane, Quantile(p[lane]));
            }

            p = x;
        }

        foreach (ref var p in shares[(vectors.Length * Vector256<double>.Count)..]) p = Quantile(p);
    }

    /// <summary>How many standard errors a two-sided interval reaches.</summary>
    public static double TwoSided(double level) => Quantile(0.5 + level / 2);

    private static double Polynomial(ReadOnlySpan<double> coefficients, double x)
    {
        var value = 0.0;
        for (var i = coefficients.Length - 1; i >= 0; i--) value = value * x + coefficients[i];
        return value;
    }

    private static Vector256<double> Polynomial(ReadOnlySpan<double> coefficients, Vector256<double> x)
    {
        var value = Vector256<double>.Zero;
        for (var i = coefficients.Length - 1; i >= 0; i--) value = value * x + Vector256.Create(coefficients[i]);
        return value;
    }
}

namespace Jundeng.Measures.Numerics;

/// <summary>Eigenvalues and vectors of a symmetric matrix by Jacobi's rotations, the greatest first.</summary>
internal static class SymmetricEigen
{
    public static (double[] Values, double[][] Vectors) Of(double[,] matrix)
    {
        var n = matrix.GetLength(0);
        var a = (double[,])matrix.Clone();
        var v = new double[n, n];
        for (var i = 0; i < n; i++) v[i, i] = 1;
        for (var sweep = 0; sweep < 100 && OffDiagonal(a) > 0; sweep++)
            for (var p = 0; p < n - 1; p++)
                for (var q = p + 1; q < n; q++)
                    Rotate(a, v, p, q);
        var order = Enumerable.Range(0, n).OrderByDescending(i => a[i, i]).ToArray();
        return ([.. order.Select(i => a[i, i])], [.. order.Select(i => Enumerable.Range(0, n).Select(row => v[row, i]).ToArray())]);
    }

    private static double OffDiagonal(double[,] a)
    {
        var sum = 0.0;
        for (var i = 0; i < a.GetLength(0); i++)
            for (var j = 0; j < i; j++)
                sum += a[i, j] * a[i, j];
        return sum < 1e-300 ? 0 : sum;
    }

    private static void Rotate(double[,] a, double[,] v, int p, int q)
    {
        if (a[p, q] == 0) return;
        var theta = (a[q, q] - a[p, p]) / (2 * a[p, q]);
        var t = (theta < 0 ? -1 : 1) / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1));
        var c = 1 / Math.Sqrt(t * t + 1);
        var s = t * c;
        for (var k = 0; k < a.GetLength(0); k++)
        {
            var (kp, kq) = (a[k, p], a[k, q]);
            (a[k, p], a[k, q]) = (c * kp - s * kq, s * kp + c * kq);
        }

        for (var k = 0; k < a.GetLength(0); k++)
        {
            var (pk, qk) = (a[p, k], a[q, k]);
            (a[p, k], a[q, k]) = (c * pk - s * qk, s * pk + c * qk);
            var (vp, vq) = (v[k, p], v[k, q]);
            (v[k, p], v[k, q]) = (c * vp - s * vq, s * vp + c * vq);
        }

        (a[p, q], a[q, p]) = (0, 0);
    }
}

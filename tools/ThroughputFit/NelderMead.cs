namespace Stoker.ThroughputFitTool;

/// <summary>Finds a minimum of a function of a few numbers without its slope (Nelder and Mead, 1965). Always takes the same way.</summary>
internal static class NelderMead
{
    public static double[] Minimize(Func<double[], double> cost, double[] start, int steps, double firstStep = 0.3)
    {
        var n = start.Length;
        var corners = Enumerable.Range(0, n + 1).Select(i => start.Select((value, j) => j == i - 1 ? value + firstStep : value).ToArray()).ToArray();
        var costs = corners.Select(cost).ToArray();
        for (var step = 0; step < steps; step++)
        {
            Array.Sort(costs, corners);
            var centre = Enumerable.Range(0, n).Select(j => corners.Take(n).Average(corner => corner[j])).ToArray();
            var (reflected, reflectedCost) = Try(-1);
            if (reflectedCost < costs[0])
            {
                var (expanded, expandedCost) = Try(-2);
                (corners[n], costs[n]) = expandedCost < reflectedCost ? (expanded, expandedCost) : (reflected, reflectedCost);
            }
            else if (reflectedCost < costs[n - 1])
            {
                (corners[n], costs[n]) = (reflected, reflectedCost);
            }
            else
            {
                var (contracted, contractedCost) = Try(reflectedCost < costs[n] ? -0.5 : 0.5);
                if (contractedCost < Math.Min(reflectedCost, costs[n]))
                {
                    (corners[n], costs[n]) = (contracted, contractedCost);
                }
                else
                {
                    for (var i = 1; i <= n; i++)
                    {
                        corners[i] = [.. corners[i].Select((value, j) => (value + corners[0][j]) / 2)];
                        costs[i] = cost(corners[i]);
                    }
                }
            }

            (double[] Corner, double Cost) Try(double reach)
            {
                var corner = centre.Select((value, j) => value + (reach * (corners[n][j] - value))).ToArray();
                return (corner, cost(corner));
            }
        }

        Array.Sort(costs, corners);
        return corners[0];
    }
}

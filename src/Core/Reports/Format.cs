using Stoker.Core.Costs;
namespace Stoker.Core.Reports;
public static class Format
{
    public static string Tokens(TokenRange r) => r.Expected.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
    public static string Count(long n) => n.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
    public static string Usd(decimal d) => "$" + d.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
    public static string Percent(decimal d) => Math.Round(d * 100).ToString(System.Globalization.CultureInfo.InvariantCulture) + " %";
}

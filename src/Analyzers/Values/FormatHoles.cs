namespace Stoker.Analyzers.Values;

/// <summary>The holes of a composite format (<c>{0}</c>, <c>{1,10:F2}</c>). By hand: a cold <c>Regex</c> costs more than the rest of a reading.</summary>
internal static class FormatHoles
{
    /// <summary>Longer indexes are no format that anybody writes.</summary>
    private const int MaxDigits = 3;

    /// <summary>Start and end of each hole, the index it names and the format it asks for. Doubled braces are text.</summary>
    public static IEnumerable<(int Start, int End, int Index, string? Format)> In(string format)
    {
        for (var at = 0; at < format.Length; at++)
        {
            if (format[at] != '{')
            {
                continue;
            }

            if (at + 1 < format.Length && format[at + 1] == '{')
            {
                at++;
                continue;
            }

            var digits = at + 1;
            while (digits < format.Length && digits - at <= MaxDigits && format[digits] is >= '0' and <= '9')
            {
                digits++;
            }

            var close = digits == at + 1 || digits == format.Length || format[digits] is not ('}' or ',' or ':') ? -1 : format.IndexOf('}', digits);
            if (close < 0)
            {
                continue;
            }

            var colon = format.IndexOf(':', digits, close - digits);
            yield return (at, close + 1, int.Parse(format.Substring(at + 1, digits - at - 1), System.Globalization.CultureInfo.InvariantCulture), colon < 0 ? null : format.Substring(colon + 1, close - colon - 1));
            at = close;
        }
    }
}

using System.Globalization;

namespace Stoker.Analyzers.Options;

/// <summary>What the value of an option looks like.</summary>
/// <param name="Expected">What to write, for messages and <c>docs/configuration.md</c>.</param>
/// <param name="IsValid">Whether a value can be read.</param>
internal sealed record OptionKind(string Expected, Func<string, bool> IsValid)
{
    /// <summary>Counts over this, a trillion, are mistakes; sums over it would overflow.</summary>
    private const long MaxCount = 1_000_000_000_000;

    /// <summary>Amounts over this, a trillion USD, are mistakes.</summary>
    private const decimal MaxUsd = 1_000_000_000_000;

    private const int MaxNameLength = 200;

    public static readonly OptionKind Count = new("a whole number without separators, such as 1500", static value => AsCount(value) is not null);

    public static readonly OptionKind Quantity = new("a whole number from 1 on, such as 8", static value => AsCount(value) > 0);

    public static readonly OptionKind Usd = new("USD as a plain number, such as 0.05", static value => AsUsd(value) is not null);

    public static readonly OptionKind Share = new("a share from 0 to 1, such as 0.6", static value => AsShare(value) is not null);

    public static readonly OptionKind Flag = new("true or false", static value => AsFlag(value) is not null);

    public static readonly OptionKind Name = new("a name", static value => value.Length <= MaxNameLength);

    public static readonly OptionKind Model = new("one model id, such as gpt-6-luna", static value => IsPattern(value) && value.IndexOf('*') < 0);

    public static readonly OptionKind Models = new("model ids separated by commas, with * for any text, such as gpt-6*, anthropic/*", static value => AsModels(value) is not null);

    public static long? AsCount(string value) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MaxCount ? count : null;

    public static decimal? AsUsd(string value) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var usd) && usd <= MaxUsd ? usd : null;

    public static decimal? AsShare(string value) => AsUsd(value) is { } share and <= 1 ? share : null;

    public static bool? AsFlag(string value) => bool.TryParse(value, out var flag) ? flag : null;

    public static IReadOnlyList<string>? AsModels(string value)
    {
        var patterns = value.Split(',').Select(static pattern => pattern.Trim()).ToList();
        return patterns.TrueForAll(IsPattern) ? patterns : null;
    }

    // A blank inside would be a list separated by something else.
    private static bool IsPattern(string text) => text.Length is > 0 and <= MaxNameLength && !text.Any(static c => char.IsWhiteSpace(c) || c is ',' or '"' or '\'');
}

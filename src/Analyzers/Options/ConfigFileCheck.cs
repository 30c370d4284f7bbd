using Microsoft.CodeAnalysis.Text;
using Stoker.Core.Prices;

namespace Stoker.Analyzers.Options;

/// <summary>Finds what is wrong with the <c>stoker.*</c> lines of a configuration file, at most one problem a line.</summary>
internal static class ConfigFileCheck
{
    /// <summary>Longest piece of a file that a message repeats, in characters.</summary>
    private const int MaxQuote = 60;

    /// <summary>The problems, in the order of the lines.</summary>
    /// <param name="path">Path of the file; its name decides whether it is global.</param>
    /// <param name="text">Its text.</param>
    /// <param name="prices">The price book, for the providers that a key may name; asked only for such keys.</param>
    public static IEnumerable<FileProblem> Problems(string path, SourceText text, Func<PriceBook> prices)
    {
        var file = ConfigFile.Read(path, text);
        foreach (var entry in file.Entries)
        {
            if (Problem(entry, file, prices) is { } problem)
            {
                yield return problem;
            }
        }
    }

    private static FileProblem? Problem(ConfigEntry entry, ConfigFile file, Func<PriceBook> prices)
    {
        if (OptionTable.Find(entry.Key) is not { } found)
        {
            return new(entry.KeySpan, $"'{Quote(entry.Key)}' is no option of Stoker and is ignored: {Advice(entry.Key)}");
        }

        if (entry.Value is not { } value)
        {
            return new(entry.KeySpan, $"this line is ignored: write '{found.Option.Key} = …'");
        }

        if (found.Provider is { } provider && UnknownProvider(provider, prices()) is { } unknown)
        {
            return new(entry.KeySpan, unknown);
        }

        if (!file.IsGlobal && entry.Section == 0)
        {
            return new(entry.KeySpan, $"'{entry.Key}' stands before the first section and is ignored: put it under a header such as [*.cs]");
        }

        if (!entry.CutSpan.IsEmpty)
        {
            return new(entry.CutSpan, $"the value ends here, so '{Quote(value)}' is read: put a comment on a line of its own, separate models by commas, and give a name with '#' or ';' to {TeamPrices.FileName}");
        }

        return value.Equals(OptionTable.Unset, StringComparison.OrdinalIgnoreCase) || (value.Length > 0 && found.Option.Kind.IsValid(value))
            ? null
            : new(entry.ValueSpan, value.Length == 0
                ? $"'{found.Option.Key}' has no value: write {found.Option.Kind.Expected}, or 'unset' to take back what an outer section says"
                : $"'{Quote(value)}' is no value of '{found.Option.Key}' and is ignored: write {found.Option.Kind.Expected}");
    }

    private static string Advice(string key) => NearestSpellings.Of(key, OptionTable.All.Select(static option => option.Key)) is [var nearest, ..]
        ? $"did you mean '{nearest}'?"
        : "docs/configuration.md lists them";

    // The reader asks for the id that the price book gives a provider, nothing else.
    private static string? UnknownProvider(string name, PriceBook prices)
    {
        if (prices.Providers.Any(provider => provider.Id.Equals(name, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var meant = prices.Providers.FirstOrDefault(provider => provider.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase))?.Id
            ?? (NearestSpellings.Of(name, prices.Providers.Select(static provider => provider.Id)) is [var nearest, ..] ? nearest : null);
        return $"the price book has no provider '{Quote(name)}', so the line is ignored: {(meant is null ? $"it has {string.Join(", ", prices.Providers.Select(static provider => provider.Id))}" : $"did you mean '{meant}'?")}";
    }

    private static string Quote(string text) => text.Length <= MaxQuote ? text : text.Substring(0, MaxQuote - 1) + "…";
}

using System.Text;
using Stoker.Core.Prices;

namespace Stoker.PriceBookTool;

/// <summary>Writes the compiled table that <see cref="PriceBookReader"/> reads; both change together, with the version.</summary>
internal sealed class PriceBookWriter
{
    private readonly List<byte> _bytes = [];
    private readonly Dictionary<string, long> _indexes = new(StringComparer.Ordinal);
    private readonly List<string> _strings = [];

    private PriceBookWriter()
    {
    }

    /// <summary>The table as bytes. The same table always gives the same bytes.</summary>
    public static byte[] Write(PriceBook book)
    {
        var body = new PriceBookWriter();
        body.WriteBook(book);
        var head = new PriceBookWriter();
        head._bytes.Add(PriceBookReader.Version);
        head.Many(body._strings, head.WriteUtf8);
        return [.. head._bytes, .. body._bytes];
    }

    private void WriteBook(PriceBook book)
    {
        WriteDay(book.Date);
        Many(book.Providers, WriteProvider);
        Many(book.Models, WriteModelWithLength);
        Many(PriceIndex.Of(book.Models).Entries(), entry =>
        {
            WriteString(entry.Key);
            WriteNumber(entry.Row);
        });
    }

    private void WriteProvider(PriceProvider provider)
    {
        WriteString(provider.Id);
        WriteString(provider.Name);
        WriteFlag(provider.IsVendor);
        WriteFlag(provider.SpellingsNameIt);
        WriteFlag(provider.HasSnapshots);
        Many(provider.Aliases, WriteString);
        Many(provider.Prefixes, WriteString);
        Many(provider.Regions, WriteString);
        Many(provider.SellsToo, WriteString);
    }

    // The reader passes a row over by its length until somebody asks for it.
    private void WriteModelWithLength(ModelPrice model)
    {
        var start = _bytes.Count;
        WriteModel(model);
        var row = _bytes.GetRange(start, _bytes.Count - start);
        _bytes.RemoveRange(start, row.Count);
        WriteNumber(row.Count);
        _bytes.AddRange(row);
    }

    private void WriteModel(ModelPrice model)
    {
        WriteString(model.Provider);
        WriteString(model.Id);
        WriteOptional(model.Name);
        WriteString(model.Kind);
        WriteNumber((long)model.Status);
        Many(model.Aliases, WriteString);
        WriteFlag(model.IsResold);
        WriteFlag(model.HasSnapshots);
        WriteRates(model.Rates);
        Many(model.LongContext, tier =>
        {
            WriteNumber(tier.AboveInputTokens);
            WriteRates(tier.Rates);
        });
        Many(model.Dated, dated =>
        {
            WriteOptional(dated.From);
            WriteOptional(dated.To);
            WriteRates(dated.Rates);
        });
        WriteFlag(model.Peak is not null);
        if (model.Peak is { } peak)
        {
            Many(peak.Windows, window =>
            {
                WriteNumber(window.FromMinute);
                WriteNumber(window.ToMinute);
            });
            WriteRates(peak.Rates);
        }

        Many(model.RegionFactors, region =>
        {
            WriteString(region.Region);
            WriteNumber(Units(region.Factor));
        });
        WriteOptional(model.ContextWindow);
        WriteOptional(model.MaxOutputTokens);
        WriteFlag(model.Caching is not null);
        if (model.Caching is { } caching)
        {
            WriteNumber((long)caching.Mode);
            WriteOptional(caching.MinimumPrefixTokens);
            Many(caching.TtlSeconds, seconds => WriteNumber(seconds));
        }

        WriteOptional(model.Reasoning is { } reasoning ? reasoning ? 1 : 0 : null);
        Many(model.Efforts, WriteString);
        WriteOptional(model.OpenWeights is { } open ? open ? 1 : 0 : null);
        WriteNumber((long)model.Tier);
        WriteOptional(model.Tokenizer);
        WriteOptional(model.Released);
        WriteOptional(model.Retires);
        WriteOptional(model.Successor);
        WriteString(model.Source);
        WriteDay(model.Checked);
        WriteFlag(model.Agree);
    }

    private void WriteRates(RateCard rates)
    {
        WriteNumber(Units(rates.Input));
        foreach (var price in new[] { rates.CachedInput, rates.CacheWrite, rates.CacheWriteOneHour, rates.Output, rates.BatchInput, rates.BatchOutput })
        {
            WriteOptional(price is { } value ? Units(value) : null);
        }
    }

    private static long Units(decimal value) =>
        value * PriceBookReader.PriceUnit is var units && decimal.Truncate(units) == units
            ? (long)units
            : throw new StrictJsonException($"{value} has more than six decimals", 0, 0);

    private void Many<T>(IReadOnlyList<T> items, Action<T> write)
    {
        WriteNumber(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void WriteFlag(bool flag) => WriteNumber(flag ? 1 : 0);

    private void WriteDay(DateTime day) => WriteNumber(day.Ticks / TimeSpan.TicksPerDay);

    private void WriteOptional(DateTime? day) => WriteOptional(day?.Ticks / TimeSpan.TicksPerDay);

    private void WriteOptional(string? text) => WriteOptional(text is null ? null : IndexOf(text));

    private void WriteString(string text) => WriteNumber(IndexOf(text));

    // Absent is 0, so a present number is one more than itself.
    private void WriteOptional(long? number) => WriteNumber(number + 1 ?? 0);

    private long IndexOf(string text)
    {
        if (!_indexes.TryGetValue(text, out var index))
        {
            index = _strings.Count;
            _indexes.Add(text, index);
            _strings.Add(text);
        }

        return index;
    }

    private void WriteUtf8(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        WriteNumber(utf8.Length);
        _bytes.AddRange(utf8);
    }

    private void WriteNumber(long number)
    {
        for (; number >= 0x80; number >>= 7)
        {
            _bytes.Add((byte)(number | 0x80));
        }

        _bytes.Add((byte)number);
    }
}

using System.Globalization;
using Stoker.Core.Prices;
using Stoker.Core.Reports;

namespace Stoker.Core.Projection;

/// <summary>Whether a call's model is switched off, will be soon, or will cost more soon (STK1004), found live or after linking.</summary>
public static class RetirementNotice
{
    /// <summary>How near a day must be to be told of, in days: as long as a table counts as fresh.</summary>
    public const int NearDays = PriceBook.FreshDays;

    /// <summary>The notice for people; <see langword="null"/> when there is none.</summary>
    /// <param name="spelling">The model as the program names it.</param>
    /// <param name="model">Its row.</param>
    /// <param name="book">The prices.</param>
    /// <param name="asOf">The day (UTC) to count from: the table's live, today in a report.</param>
    /// <param name="cost">Expected cost of the call on a model on a day, USD; <see langword="null"/> when not known.</param>
    public static string? Judge(string spelling, ModelPrice model, PriceBook book, DateTime asOf, Func<ModelPrice, DateTime, decimal?> cost)
    {
        var near = asOf.AddDays(NearDays);
        if (model.Retires is { } day && day <= near)
        {
            var switchedOff = day <= asOf ? $"{spelling} was switched off on {Day(day)}: requests fail" : $"{spelling} is switched off on {Day(day)}";
            return SuccessorOf(model, book) is not { } successor ? switchedOff
                : cost(model, asOf) is { } before && cost(successor, asOf) is { } after
                    ? $"{switchedOff}; {model.Provider} names {successor.Id} as its successor: {Amounts.Usd(after)} per call instead of {Amounts.Usd(before)}"
                    : $"{switchedOff}; {model.Provider} names {successor.Id} as its successor";
        }

        foreach (var change in model.Dated)
        {
            if (change.From is { } from && from > asOf && from <= near && cost(model, asOf) is { } now && cost(model, from) is { } then && then > now)
            {
                return $"{model.Id} costs more from {Day(from)}: {Amounts.Usd(then)} per call instead of {Amounts.Usd(now)}";
            }
        }

        return null;
    }

    /// <summary>The row of the model that the provider names as replacement.</summary>
    public static ModelPrice? SuccessorOf(ModelPrice model, PriceBook book) => model.Successor is { } id ? book.Find(id, model.Provider).Model : null;

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
